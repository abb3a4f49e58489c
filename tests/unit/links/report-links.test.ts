import { expect, test } from 'vitest';
import type { PageCheck } from '../../../lib/check/page-check.ts';
import type { Outcome } from '../../../lib/links/outcome.ts';
import type { QueuedLink } from '../../../lib/links/queue.ts';
import { reportLinks } from '../../../lib/links/report-links.ts';

const page = (title: string): PageCheck => ({
  title,
  address: 'https://a.org/',
  readAt: '2026-01-01T00:00:00Z',
  versions: { extension: '1', content: 'x' },
  terms: [],
  findings: [],
});
const counts = { terms: 0, conflicts: 0, newer: 0, agrees: 0 };
const done = (outcome: Outcome): QueuedLink => ({
  address: 'https://a.org/',
  attempts: 2,
  state: 'done',
  outcome,
});
const titles = (...given: Parameters<typeof reportLinks>) =>
  reportLinks(...given).pages.map(({ title }) => title);

test('a report is on the pages that were read, in the order of their links', () => {
  const links = [done({ kind: 'read', counts }), done({ kind: 'consent', counts })];
  const stored = new Map([
    [1, page('second')],
    [0, page('first')],
  ]);
  expect(titles(links, stored, new Map())).toEqual(['first', 'second']);
});

test('a page that is held is in it, rather than what was stored before', () => {
  const links = [done({ kind: 'read', counts }), done({ kind: 'read', counts })];
  const held = new Map([[0, { check: page('held'), why: 'full' }]]);
  expect(titles(links, new Map([[0, page('old')]]), held)).toEqual(['held']);
});

test('what was read of a link that failed in the end is not in it', () => {
  const waiting = { address: 'https://a.org/', attempts: 1, state: 'waiting' } as const;
  const links = [done({ kind: 'slow' }), done({ kind: 'cancelled' }), waiting];
  const stored = new Map(links.map((_, link) => [link, page('old')]));
  expect(titles(links, stored, new Map())).toEqual([]);
  expect(reportLinks(links, stored, new Map()).unread).toEqual(links);
});

test('a page that cannot be read back is told as not read, in the order of the links', () => {
  const links = ['https://a.org/1', 'https://a.org/2', 'https://a.org/3'].map((address) => ({
    ...done({ kind: 'read', counts }),
    address,
  }));
  const { pages, unread } = reportLinks(links, new Map([[1, page('second')]]), new Map());
  expect(pages.map(({ title }) => title)).toEqual(['second']);
  expect(unread).toEqual([links[0], links[2]]);
});
