import { i18n } from '#i18n';
import { useId } from 'react';
import type { Explanation } from '../lib/content/pack.ts';
import { ages } from '../lib/terms/provenance.ts';
import { AgeingMark } from './AgeingMark.tsx';
import { AgeingNotice } from './AgeingNotice.tsx';
import { foreignLanguage } from './foreignLanguage.ts';
import { OverdueNotice } from './OverdueNotice.tsx';
import { usePack } from './PackContext.tsx';
import { SourceNote } from './SourceNote.tsx';

interface Props {
  readonly explanation: Explanation;
  /** Whether the card holds other articles' explanations too, so that it must be said whose this is. */
  readonly amongOthers: boolean;
}

/** One article's words on a term: its sentences, what of them ages, and where they come from. */
export function ArticleExplanation({ explanation, amongOthers }: Props) {
  const pack = usePack();
  const publisherId = useId();
  const article = pack.articles.find(({ id }) => id === explanation.article);
  if (!article) throw new Error(`The pack lacks the article "${explanation.article}"`);
  const language = foreignLanguage(article.language);
  const sentences = explanation.sentences.map(({ says, facts }) => ({
    says,
    ages: ages({ says, facts }, article),
  }));
  return (
    <section className="explanation" aria-labelledby={amongOthers ? publisherId : undefined}>
      {(amongOthers || language) && (
        <p className="explanation__byline">
          {amongOthers && (
            <span className="explanation__publisher" id={publisherId}>
              {article.publisher}
            </span>
          )}
          {language && <span>{i18n.t('source.inLanguage', { language })}</span>}
        </p>
      )}
      <p className="explanation__text" lang={article.language} dir="auto">
        {sentences.map((sentence) => (
          <span className="sentence" key={sentence.says}>
            {sentence.says}
            {sentence.ages && <AgeingMark />}{' '}
          </span>
        ))}
      </p>
      {sentences.some((sentence) => sentence.ages) && <AgeingNotice article={article} />}
      <OverdueNotice article={article} />
      <SourceNote explanation={explanation} article={article} />
    </section>
  );
}
