import type { SortKey, Sorting } from '../../../lib/links/rows.ts';

interface Props {
  readonly by: SortKey;
  readonly label: string;
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
}

/** Columns of numbers begin with the most: those are looked for. */
const BEGINS_DESCENDING: ReadonlySet<SortKey> = new Set(['terms', 'conflicts', 'newer', 'agrees']);

const SHAPES = {
  none: 'M8 10l4-4 4 4M8 14l4 4 4-4',
  ascending: 'M7 14l5-5 5 5',
  descending: 'M7 10l5 5 5-5',
} as const;

/** The head of a column: sorts by it, then the other way round, then as the links were found. */
export function SortHeader({ by, label, sorting, onSort }: Props) {
  const isSorted = sorting.by === by;
  const begins = BEGINS_DESCENDING.has(by);
  const sort = () => {
    if (!isSorted) onSort({ by, descending: begins });
    else if (sorting.descending === begins) onSort({ by, descending: !begins });
    else onSort({ by: 'order', descending: false });
  };
  const order = sorting.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={isSorted ? order : 'none'}>
      <button className="results__sort" type="button" onClick={sort}>
        {label}
        <svg className="icon results__order" viewBox="0 0 24 24" aria-hidden="true">
          <path d={SHAPES[isSorted ? order : 'none']} />
        </svg>
      </button>
    </th>
  );
}
