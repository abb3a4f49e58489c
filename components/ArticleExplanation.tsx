import type { Explanation } from '../lib/content/pack.ts';
import { ages } from '../lib/provenance.ts';
import { AgeingMark } from './AgeingMark.tsx';
import { AgeingNotice } from './AgeingNotice.tsx';
import { usePack } from './PackContext.tsx';
import { SourceNote } from './SourceNote.tsx';

interface Props {
  readonly explanation: Explanation;
}

/** One article's words on a term: its sentences, what of them ages, and where they come from. */
export function ArticleExplanation({ explanation }: Props) {
  const pack = usePack();
  const article = pack.articles.find(({ id }) => id === explanation.article);
  if (!article) throw new Error(`The pack lacks the article "${explanation.article}"`);
  const sentences = explanation.sentences.map(({ says, facts }) => ({
    says,
    ages: ages({ says, facts }, article),
  }));
  return (
    <section className="explanation">
      <p className="explanation__text" lang={article.language}>
        {sentences.map((sentence) => (
          <span className="sentence" key={sentence.says}>
            {sentence.says}
            {sentence.ages && <AgeingMark />}{' '}
          </span>
        ))}
      </p>
      {sentences.some((sentence) => sentence.ages) && <AgeingNotice article={article} />}
      <SourceNote explanation={explanation} article={article} />
    </section>
  );
}
