import type { Outcome } from '../../lib/links/outcome.ts';
import type { QueuedLink } from '../../lib/links/queue.ts';
import type { SavedRun } from '../../lib/links/saved-run.ts';

const LONG = 'forum/threads/my-hair-fell-out-in-three-weeks-and-nobody-knows-why-please-help';

/** Paths of links, and what became of each: long and short words, counts, and none. */
const RESULTS: readonly (readonly [string, Outcome])[] = [
  ['index.html', { kind: 'read', title: 'When hair falls out', counts: counts(31, 4, 2, 12) }],
  [
    `${LONG}?page=12`,
    {
      kind: 'read',
      title: 'My hair fell out in three weeks and nobody knows why: please help',
      cameTo: `https://forum.example.org/${LONG}?page=12&order=newest`,
      unfinished: true,
      counts: counts(104, 0, 11, 0),
    },
  ],
  ['members', { kind: 'login', title: 'Welcome back', counts: counts(0, 0, 0, 0) }],
  ['gone', { kind: 'missing', status: 404 }],
  ['shop', { kind: 'unreachable' }],
  ['leaflet.pdf', { kind: 'pdf' }],
];

/** What the browser's storage holds of a check of links that is done, on such a site. */
export function linkResults(origin: string): Readonly<Record<string, unknown>> {
  const links = RESULTS.map(([path, outcome]): QueuedLink => {
    return { address: `${origin}/${path}`, attempts: 1, state: 'done', outcome };
  });
  const run = { version: 1, startedAt: 0, seconds: 30, localAllowed: true, keep: false } as const;
  const queue = { atOnce: 2, held: false, links: links.length };
  return {
    'links:run': { ...run, queue } satisfies Omit<SavedRun, 'queue'> & { queue: unknown },
    ...Object.fromEntries(links.map((link, number) => [`links:link:${number}`, link])),
  };
}

function counts(terms: number, conflicts: number, newer: number, agrees: number) {
  return { terms, conflicts, newer, agrees };
}
