import * as v from 'valibot';
import { outcome, type Outcome } from './outcome.ts';

/** So many links are checked in one run at most. */
export const MOST_LINKS = 200;

/** How many links can be open at once. */
export const AT_ONCE = [1, 2, 3, 4] as const;

const queuedLink = v.variant('state', [
  v.object({ address: v.string(), attempts: v.number(), state: v.literal('waiting') }),
  v.object({ address: v.string(), attempts: v.number(), state: v.literal('open') }),
  v.object({ address: v.string(), attempts: v.number(), state: v.literal('done'), outcome }),
]);

/** A run through a list of links, as it can be written down and gone on with. */
export const queue = v.object({
  links: v.pipe(v.array(queuedLink), v.readonly()),
  atOnce: v.picklist(AT_ONCE),
  /** No further link is opened. */
  held: v.boolean(),
});

export type QueuedLink = Readonly<v.InferOutput<typeof queuedLink>>;

export type Queue = Readonly<v.InferOutput<typeof queue>>;

export type QueueEvent =
  /** A link has been given a tab. */
  | { readonly type: 'opened'; readonly link: number }
  /** What became of it. Counts only for the attempt that is under way. */
  | {
      readonly type: 'ended';
      readonly link: number;
      readonly attempt: number;
      readonly outcome: Outcome;
    }
  /** Those that are open come to their end. */
  | { readonly type: 'paused' }
  | { readonly type: 'resumed' }
  /** Whatever has no outcome yet is called off. */
  | { readonly type: 'cancelled' }
  /** Links with an outcome wait again, and lose it. */
  | { readonly type: 'retried'; readonly links: readonly number[] }
  /** The queue cannot be run any more: what was open waits again, and nothing goes on by itself. */
  | { readonly type: 'interrupted' };

/** A queue of links that all wait. */
export function newQueue(addresses: readonly string[], atOnce: Queue['atOnce']): Queue {
  const links = addresses.map((address) => ({ address, attempts: 0, state: 'waiting' as const }));
  return { links, atOnce, held: false };
}

/** The queue after an event. One that does not fit changes nothing. */
export function next(before: Queue, event: QueueEvent): Queue {
  switch (event.type) {
    case 'opened':
      if (!toOpen(before).includes(event.link)) return before;
      return withLink(before, event.link, ({ address, attempts }) => ({
        address,
        attempts: attempts + 1,
        state: 'open',
      }));
    case 'ended':
      return withLink(before, event.link, (link) =>
        link.state === 'open' && link.attempts === event.attempt
          ? { ...link, state: 'done', outcome: event.outcome }
          : link,
      );
    case 'paused':
      return withHeld(before, !isDone(before));
    case 'resumed':
      return withHeld(before, false);
    case 'cancelled':
      return withLinks(withHeld(before, false), (link) =>
        link.state === 'done' ? link : { ...link, state: 'done', outcome: { kind: 'cancelled' } },
      );
    case 'retried':
      return withLinks(before, (link, index) =>
        link.state === 'done' && event.links.includes(index) ? waiting(link) : link,
      );
    case 'interrupted':
    default:
      return withLinks(withHeld(before, !isDone(before)), (link) =>
        link.state === 'open' ? waiting(link) : link,
      );
  }
}

/** Numbers of the links that are to be opened now. */
export function toOpen({ links, atOnce, held }: Queue): readonly number[] {
  if (held) return [];
  const open = links.filter(({ state }) => state === 'open').length;
  return links
    .flatMap(({ state }, index) => (state === 'waiting' ? [index] : []))
    .slice(0, Math.max(atOnce - open, 0));
}

/** How many links have their outcome. */
export function doneCount(links: readonly QueuedLink[]): number {
  return links.filter(({ state }) => state === 'done').length;
}

/** Whether every link has its outcome. */
export function isDone({ links }: Queue): boolean {
  return doneCount(links) === links.length;
}

function waiting({ address, attempts }: QueuedLink): QueuedLink {
  return { address, attempts, state: 'waiting' };
}

function withHeld(before: Queue, held: boolean): Queue {
  return held === before.held ? before : { ...before, held };
}

/** The same queue where no link changes: whoever writes it down sees that there is nothing to do. */
function withLinks(before: Queue, change: (link: QueuedLink, index: number) => QueuedLink): Queue {
  const links = before.links.map(change);
  return links.every((link, index) => link === before.links[index]) ? before : { ...before, links };
}

function withLink(before: Queue, number: number, change: (link: QueuedLink) => QueuedLink): Queue {
  return withLinks(before, (link, index) => (index === number ? change(link) : link));
}
