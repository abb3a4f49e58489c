import { i18n } from '#i18n';
import { useState } from 'react';
import type { HeldPages } from '../../../lib/links/held-pages.ts';
import type { QueuedLink } from '../../../lib/links/queue.ts';
import { arrange, type Filter, FILTERS, passes, type Sorting } from '../../../lib/links/rows.ts';
import { ResultRow } from './ResultRow.tsx';
import { SortHeader } from './SortHeader.tsx';

interface Props {
  readonly links: readonly QueuedLink[];
  /** When the check was started. */
  readonly startedAt: number;
  /** Pages that are not stored. */
  readonly held: HeldPages;
  /** Whether no link is opened until pages may be read. */
  readonly waits: boolean;
  readonly onRetry: (links: readonly number[]) => void;
}

const FILTER_WORDS = {
  all: 'links.filter.all',
  read: 'links.filter.read',
  problems: 'links.filter.problems',
  conflicts: 'links.filter.conflicts',
  newer: 'links.filter.newer',
  agrees: 'links.filter.agrees',
} as const satisfies Record<Filter, string>;

const COLUMNS = [
  { by: 'address', words: 'links.column.link' },
  { by: 'state', words: 'links.column.state' },
  { by: 'terms', words: 'links.column.terms' },
  { by: 'conflicts', words: 'links.column.conflicts' },
  { by: 'newer', words: 'links.column.newer' },
  { by: 'agrees', words: 'links.column.agrees' },
] as const;

/** What came of each link: a table to sort and to filter. */
export function Results({ links, startedAt, held, waits, onRetry }: Props) {
  const [filter, setFilter] = useState<Filter>('all');
  const [sorting, setSorting] = useState<Sorting>({ by: 'order', descending: false });
  const rows = arrange(links, filter, sorting);
  const count = (one: Filter) =>
    String(links.filter((link, number) => passes({ link, number }, one)).length);
  return (
    <section className="links__section links__results" aria-labelledby="links-results">
      <h2 className="links__heading" id="links-results">
        {i18n.t('links.results')}
      </h2>
      <label className="links__select">
        {i18n.t('links.filter.label')}
        <select
          className="links__field"
          value={filter}
          onChange={(event) => {
            setFilter(FILTERS[event.target.selectedIndex] ?? 'all');
          }}
        >
          {FILTERS.map((one) => (
            <option key={one} value={one}>
              {i18n.t(FILTER_WORDS[one], { count: count(one) })}
            </option>
          ))}
        </select>
      </label>
      {rows.length === 0 ? (
        <p>{i18n.t('links.filter.none')}</p>
      ) : (
        <table className="results" aria-labelledby="links-results">
          <thead>
            <tr>
              {COLUMNS.map(({ by, words }) => (
                <SortHeader
                  key={by}
                  by={by}
                  label={i18n.t(words)}
                  sorting={sorting}
                  onSort={setSorting}
                />
              ))}
              <th scope="col">
                <span className="visually-hidden">{i18n.t('links.column.do')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ link, number }) => (
              <ResultRow
                key={number}
                link={link}
                number={number}
                startedAt={startedAt}
                isHeld={held.has(number)}
                waits={waits}
                // Of those without an outcome, no other choice shows any.
                leaves={filter !== 'all'}
                onRetry={onRetry}
              />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
