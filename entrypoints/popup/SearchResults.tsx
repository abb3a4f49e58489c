import { i18n } from '#i18n';
import { useId } from 'react';
import { TermList } from '../../components/TermList.tsx';
import type { Term } from '../../lib/content/pack.ts';
import type { FoundTerm } from '../../lib/terms/search.ts';

interface Props {
  readonly query: string;
  readonly results: readonly FoundTerm[];
  readonly onOpen: (term: Term) => void;
}

/** What the search found, best first. */
export function SearchResults({ query, results, onOpen }: Props) {
  const id = useId();
  const found = results.length > 0;
  return (
    <section>
      <h1 className="list-title" id={id}>
        <output>
          {found ? i18n.t('popup.results', results.length) : i18n.t('popup.noResults', { query })}
        </output>
      </h1>
      {found ? (
        <TermList terms={results} labelledBy={id} onOpen={onOpen} />
      ) : (
        <p className="state">{i18n.t('popup.noResultsHelp')}</p>
      )}
    </section>
  );
}
