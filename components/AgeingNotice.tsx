import { i18n } from '#i18n';
import type { Article } from '../lib/content/pack.ts';
import { articleAge } from './articleAge.ts';
import { ClockIcon } from './icons.tsx';

interface Props {
  readonly article: Article;
}

/** Says that the marked sentences tell of studies and licences as they once were. */
export function AgeingNotice({ article }: Props) {
  return (
    <div className="ageing-notice">
      <p className="ageing-notice__title">
        <ClockIcon />
        {i18n.t('ageing.title')}
      </p>
      <p>
        {i18n.t('ageing.meaning')} {articleAge(article)} {i18n.t('ageing.advice')}
      </p>
    </div>
  );
}
