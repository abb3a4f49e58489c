import { i18n } from '#i18n';
import type { Article } from '../lib/content/pack.ts';
import { articleAge } from './articleAge.ts';
import { Notice } from './Notice.tsx';

interface Props {
  readonly article: Article;
}

/** Says that the marked sentences tell of studies and licences as they once were. */
export function AgeingNotice({ article }: Props) {
  return (
    <Notice title={i18n.t('ageing.title')}>
      {i18n.t('ageing.meaning')} {articleAge(article)} {i18n.t('ageing.advice')}
    </Notice>
  );
}
