import { expect, test } from 'vitest';
import { type Outcome, OUTCOMES } from '../../../lib/links/outcome.ts';
import type { QueuedLink } from '../../../lib/links/queue.ts';
import {
  arrange,
  FILTERS,
  type Filter,
  isToBeRetried,
  type SortKey,
} from '../../../lib/links/rows.ts';
import { timeLeft } from '../../../lib/links/time-left.ts';

const done = (address: string, outcome: Outcome): QueuedLink => ({
  address,
  attempts: 1,
  state: 'done',
  outcome,
});
const counts = (terms: number, conflicts: number, newer: number, agrees: number) => ({
  counts: { terms, conflicts, newer, agrees },
});
const LINKS: readonly QueuedLink[] = [
  done('https://c.org', { kind: 'read', ...counts(2, 0, 1, 0) }),
  done('https://a.org', { kind: 'missing' }),
  done('https://d.org', { kind: 'login', ...counts(0, 0, 0, 0) }),
  { address: 'https://b.org', attempts: 0, state: 'waiting' },
  done('https://e.org', { kind: 'read', ...counts(2, 1, 0, 3) }),
];
const numbers = (filter: Filter, by: SortKey = 'order', descending = false) =>
  arrange(LINKS, filter, { by, descending }).map(({ number }) => number);

test('filters let through what they name', () => {
  expect(Object.fromEntries(FILTERS.map((filter) => [filter, numbers(filter)]))).toEqual({
    all: [0, 1, 2, 3, 4],
    read: [0, 2, 4],
    problems: [1, 2],
    conflicts: [4],
    newer: [0],
    agrees: [4],
  });
});

test('what stays as it is, however often it is opened, is not tried again', () => {
  const retried = OUTCOMES.filter((kind) =>
    isToBeRetried({ number: 0, link: done('https://a.org', { kind }) }),
  );
  const never = new Set<string>(['read', 'pdf', 'media', 'local', 'protected']);
  expect(retried).toEqual(OUTCOMES.filter((kind) => !never.has(kind)));
  expect(LINKS.filter((link, number) => isToBeRetried({ link, number }))).toHaveLength(2);
});

test.each<[SortKey, boolean, number[]]>([
  ['order', true, [4, 3, 2, 1, 0]],
  ['address', false, [1, 3, 0, 2, 4]],
  ['address', true, [4, 2, 0, 3, 1]],
  ['state', false, [2, 1, 0, 4, 3]],
  // Alike, they keep their order, whichever way; what was not read comes after what has none.
  ['terms', true, [0, 4, 2, 1, 3]],
  ['conflicts', true, [4, 0, 2, 1, 3]],
])('sorted by %s (descending: %s)', (by, descending, sorted) => {
  expect(numbers('all', by, descending)).toEqual(sorted);
});

test('the time left goes by how long each took', () => {
  expect(timeLeft([], 5, 2)).toBeUndefined();
  expect(timeLeft([1000, 3000], 5, 2)).toBe(6000);
  expect(timeLeft([1000], 0, 4)).toBe(0);
});
