import { i18n } from '#i18n';
import { type Ref, useId } from 'react';
import type { Term } from '../lib/content/pack.ts';
import { ArticleExplanation } from './ArticleExplanation.tsx';
import { InItsLanguage } from './InItsLanguage.tsx';
import { usePack } from './PackContext.tsx';
import { RelatedTerms } from './RelatedTerms.tsx';
import { termKindLabel } from './termKind.ts';
import { termLanguage } from './termLanguage.ts';

/** More would bury the explanation; the search knows them all. */
const NAMES_SHOWN = 3;

interface Props {
  readonly term: Term;
  /** The heading's level; 2 unless told. */
  readonly heading?: 'h1' | 'h2' | 'h3';
  readonly headingRef?: Ref<HTMLHeadingElement>;
  /** Opens the card of another term; without it none is offered. */
  readonly onFollow?: (term: Term) => void;
}

/** What the clinic says of one term: every article's explanation, each with its source. */
export function TermCard({ term, heading: Heading = 'h2', headingRef, onFollow }: Props) {
  const id = useId();
  const language = termLanguage(term, usePack());
  return (
    <article className="card" aria-labelledby={id}>
      <header className="card__header">
        <p className="card__kind">{termKindLabel(term.kind)}</p>
        <Heading className="card__name" id={id} ref={headingRef} tabIndex={-1} lang={language}>
          {term.name}
        </Heading>
        {term.alsoCalled.length > 0 && (
          <p className="card__also">
            <InItsLanguage
              around={(names) => i18n.t('card.alsoFor', { names })}
              words={term.alsoCalled.slice(0, NAMES_SHOWN).join(', ')}
              language={language}
            />
          </p>
        )}
      </header>
      {term.explanations.map((explanation) => (
        <ArticleExplanation
          key={explanation.article}
          explanation={explanation}
          amongOthers={term.explanations.length > 1}
        />
      ))}
      {onFollow && <RelatedTerms term={term} onFollow={onFollow} />}
      <p className="card__limits">{i18n.t('card.limits')}</p>
    </article>
  );
}
