import * as v from 'valibot';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** How much of interest stands on a page. */
const counts = v.object({ terms: count, conflicts: count, newer: count, agrees: count });

/** What can become of a link. The interface has a word and a line for each. */
export const OUTCOMES = [
  'read',
  /** Read, but not whole: it seems to ask for a login, or for consent, before it shows the rest. */
  'login',
  'consent',
  'no-text',
  /** The server says, or the page itself seems to, that it is no longer there. */
  'missing',
  'http-error',
  'unreachable',
  'slow',
  'redirect-loop',
  /** Nothing was shown: a file to download, or nothing at all. */
  'no-page',
  'pdf',
  'media',
  /** It led to an address of the local network, which was not allowed. */
  'local',
  /** The browser keeps extensions out of it. */
  'protected',
  'closed',
  'failed',
  'cancelled',
] as const;

export type OutcomeKind = (typeof OUTCOMES)[number];

/** Whether a page with this outcome was read, whole or in part. */
export function isRead(kind: OutcomeKind): kind is 'read' | 'login' | 'consent' {
  return kind === 'read' || kind === 'login' || kind === 'consent';
}

export const outcome = v.object({
  kind: v.picklist(OUTCOMES),
  /** The page's title. */
  title: v.exactOptional(v.string()),
  /** Where the link came to, where that is another page than it named. */
  cameTo: v.exactOptional(v.string()),
  /** The server's code, where it is the reason. */
  status: v.exactOptional(count),
  /** It was still loading when it was read. */
  unfinished: v.exactOptional(v.literal(true)),
  /** Present where the page was read. */
  counts: v.exactOptional(counts),
});

export type Outcome = Readonly<v.InferOutput<typeof outcome>>;
export type Counts = Readonly<v.InferOutput<typeof counts>>;
