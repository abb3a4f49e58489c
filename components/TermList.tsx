import { i18n } from '#i18n';
import type { Term } from '../lib/content/pack.ts';
import type { FoundTerm } from '../lib/terms/search.ts';
import { Marked } from './Marked.tsx';
import { usePack } from './PackContext.tsx';
import { termKindLabel } from './termKind.ts';
import { termLanguage } from './termLanguage.ts';

interface Props {
  readonly terms: readonly (FoundTerm & { readonly count?: number })[];
  readonly labelledBy: string;
  readonly onOpen: (term: Term) => void;
  /** Told of the term that the pointer or the focus is on; of none, once it has left. */
  readonly onPoint?: (term?: Term) => void;
}

/** Terms to choose from, each with what it is and, where known, how often the page has it or what a search found in it. */
export function TermList({ terms, labelledBy, onOpen, onPoint }: Props) {
  const pack = usePack();
  return (
    <ul className="term-list" aria-labelledby={labelledBy}>
      {terms.map(({ term, count, name, elsewhere }) => (
        <li key={term.id}>
          <button
            className="term-row"
            type="button"
            data-arrow-stop
            onClick={() => {
              onOpen(term);
            }}
            onPointerEnter={() => onPoint?.(term)}
            onPointerLeave={() => onPoint?.()}
            onFocus={() => onPoint?.(term)}
            onBlur={() => onPoint?.()}
          >
            <span className="term-row__name" lang={termLanguage(term, pack)}>
              {name ? <Marked {...name} /> : term.name}
            </span>{' '}
            <span className="term-row__kind">{termKindLabel(term.kind)}</span>{' '}
            {elsewhere && (
              <span className="term-row__elsewhere" lang={termLanguage(term, pack)}>
                <Marked {...elsewhere} />
              </span>
            )}
            {count !== undefined && (
              <span className="term-row__count">{i18n.t('popup.occurrences', count)}</span>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}
