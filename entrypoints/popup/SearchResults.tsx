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
  return (
    <section>
      <h1 className="list-title" id={id}>
        {resultWords(query, results)}
      </h1>
      {results.length > 0 ? (
        <TermList terms={results} labelledBy={id} onOpen={onOpen} />
      ) : (
        <p className="state">{i18n.t('popup.noResultsHelp')}</p>
      )}
    </section>
  );
}

/** How much the search found, in words. */
export function resultWords(query: string, { length }: readonly FoundTerm[]): string {
  return length > 0 ? i18n.t('popup.results', length) : i18n.t('popup.noResults', { query });
}
