import { type Counts, isRead, type OutcomeKind } from './outcome.ts';
import type { QueuedLink } from './queue.ts';

/** A link with its number in the queue, which stays whatever the order. */
export interface Row {
  readonly number: number;
  readonly link: QueuedLink;
}

/** What rows can be ordered by. */
export type SortKey = 'order' | 'address' | 'state' | keyof Counts;

export interface Sorting {
  readonly by: SortKey;
  readonly descending: boolean;
}

/** Which rows are shown. */
export const FILTERS = ['all', 'read', 'problems', 'conflicts', 'newer', 'agrees'] as const;
export type Filter = (typeof FILTERS)[number];

/** Whether a row tells of something that was not read as it should have been. */
export function isProblem({ link }: Row): boolean {
  return link.state === 'done' && link.outcome.kind !== 'read';
}

/** What a link stays, however often it is opened. */
const FINAL: ReadonlySet<OutcomeKind> = new Set(['pdf', 'media', 'local', 'protected']);

/** Whether something else may come of a row if its link is opened once more. */
export function isToBeRetried(row: Row): boolean {
  return isProblem(row) && row.link.state === 'done' && !FINAL.has(row.link.outcome.kind);
}

/** The rows that a filter lets through, in order; rows that are alike keep the order of the list. */
export function arrange(links: readonly QueuedLink[], filter: Filter, sorting: Sorting): Row[] {
  const way = sorting.descending ? -1 : 1;
  return links
    .map((link, number) => ({ number, link }))
    .filter((row) => passes(row, filter))
    .toSorted((a, b) => way * compare(a, b, sorting.by) || a.number - b.number);
}

/** Whether a filter lets a row through. */
export function passes(row: Row, filter: Filter): boolean {
  if (filter === 'all') return true;
  if (filter === 'problems') return isProblem(row);
  if (row.link.state !== 'done') return false;
  if (filter === 'read') return isRead(row.link.outcome.kind);
  return countOf(row, filter) > 0;
}

function compare(a: Row, b: Row, by: SortKey): number {
  if (by === 'order') return a.number - b.number;
  if (by === 'address') return a.link.address.localeCompare(b.link.address);
  if (by === 'state') return stateOf(a.link).localeCompare(stateOf(b.link));
  return countOf(a, by) - countOf(b, by);
}

/** What became of a link, or how far it has come, in one word. */
export function stateOf(link: QueuedLink): OutcomeKind | QueuedLink['state'] {
  return link.state === 'done' ? link.outcome.kind : link.state;
}

/** Below any count where the page was not read. */
function countOf({ link }: Row, key: keyof Counts): number {
  return (link.state === 'done' ? link.outcome.counts?.[key] : undefined) ?? -1;
}
