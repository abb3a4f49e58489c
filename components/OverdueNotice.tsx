import { i18n } from '#i18n';
import { useState } from 'react';
import type { Article } from '../lib/content/pack.ts';
import { isOverdue } from '../lib/terms/provenance.ts';
import { longDate } from './longDate.ts';
import { Notice } from './Notice.tsx';

interface Props {
  readonly article: Article;
}

/** Says so where the clinic meant to have looked at the article again by the day the card is shown. */
export function OverdueNotice({ article }: Props) {
  const [shownAt] = useState(() => new Date());
  const { reviewDue } = article;
  if (reviewDue === undefined || !isOverdue(reviewDue, shownAt)) return null;
  return (
    <Notice title={i18n.t('overdue.title')}>
      {i18n.t('overdue.meaning', { due: longDate(reviewDue) })} {i18n.t('overdue.advice')}
    </Notice>
  );
}
