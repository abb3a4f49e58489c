import { i18n } from '#i18n';
import type { Article, Explanation } from '../lib/content/pack.ts';
import { factsOf } from '../lib/terms/provenance.ts';
import { AgeingMark } from './AgeingMark.tsx';
import { InItsLanguage } from './InItsLanguage.tsx';

interface Props {
  readonly explanation: Explanation;
  readonly article: Article;
}

/** The source line. It opens the way back from each sentence to what the article says, and under which heading. */
export function Trail({ explanation, article }: Props) {
  return (
    <details className="trail">
      <summary className="trail__summary">
        <InItsLanguage
          around={(title) => i18n.t('source.credit', { title, publisher: article.publisher })}
          words={article.title}
          language={article.language}
        />{' '}
        <span className="trail__cue">{i18n.t('source.trail')}</span>
      </summary>
      <ol className="trail__sentences">
        {explanation.sentences.map((sentence) => (
          <li key={sentence.says}>
            <p className="trail__sentence" lang={article.language}>
              {sentence.says}
            </p>
            <p className="trail__lead">{i18n.t('source.trailFact')}</p>
            <ul className="trail__facts">
              {factsOf(sentence, article).map((fact) => (
                <li key={fact.says}>
                  <span lang={article.language}>{fact.says}</span>
                  {fact.ages && <AgeingMark />}{' '}
                  <span className="trail__section">
                    <InItsLanguage
                      around={(section) => i18n.t('source.trailSection', { section })}
                      words={fact.section}
                      language={article.language}
                    />
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </details>
  );
}
