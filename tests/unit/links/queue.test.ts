import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../../lib/links/outcome.ts';
import {
  AT_ONCE,
  isDone,
  newQueue,
  next,
  type Queue,
  type QueueEvent,
  toOpen,
} from '../../../lib/links/queue.ts';

const READ: Outcome = { kind: 'read' };
const addresses = (count: number) => Array.from({ length: count }, (_, n) => `https://a.org/${n}`);
const after = (queue: Queue, ...events: QueueEvent[]) => events.reduce(next, queue);
const states = ({ links }: Queue) => links.map(({ state }) => state);

/** Any event, fitting or not: late, twice, of links that there are not. */
const anyLink = fc.integer({ min: -1, max: 8 });
const anyEvent: fc.Arbitrary<QueueEvent> = fc.oneof(
  fc.record({ type: fc.constant('opened' as const), link: anyLink }),
  fc.record({
    type: fc.constant('ended' as const),
    link: anyLink,
    attempt: fc.integer({ min: 0, max: 4 }),
    outcome: fc.constantFrom<Outcome>(READ, { kind: 'slow' }),
  }),
  fc.record({
    type: fc.constantFrom('paused' as const, 'resumed' as const, 'interrupted' as const),
  }),
  fc.constant<QueueEvent>({ type: 'cancelled' }),
  fc.record({ type: fc.constant('retried' as const), links: fc.array(anyLink, { maxLength: 4 }) }),
);
const start = fc
  .record({ count: fc.integer({ min: 1, max: 8 }), atOnce: fc.constantFrom(...AT_ONCE) })
  .map(({ count, atOnce }) => newQueue(addresses(count), atOnce));

/** Opens and ends what there is until nothing more happens by itself. */
function runOut(from: Queue): Queue {
  let queue = from;
  for (let steps = 0; steps < 100; steps++) {
    const [link] = toOpen(queue);
    const open = queue.links.findIndex(({ state }) => state === 'open');
    if (link !== undefined) queue = next(queue, { type: 'opened', link });
    else if (open !== -1) {
      const attempt = queue.links[open]?.attempts ?? 0;
      queue = next(queue, { type: 'ended', link: open, attempt, outcome: READ });
    } else return queue;
  }
  throw new Error('The queue came to no end');
}

describe('after any events in any order', () => {
  const anyQueue = fc.tuple(start, fc.array(anyEvent, { maxLength: 40 }));

  test('no link is lost, doubled or moved, and never more are open than were asked for', () => {
    fc.assert(
      fc.property(anyQueue, ([from, events]) => {
        let queue = from;
        for (const event of events) {
          queue = next(queue, event);
          expect(queue.links.map(({ address }) => address)).toEqual(addresses(from.links.length));
          const open = states(queue).filter((state) => state === 'open').length;
          expect(open + toOpen(queue).length).toBeLessThanOrEqual(from.atOnce);
        }
      }),
    );
  });

  test('what is left then ends in exactly one outcome each, once nothing holds it', () => {
    fc.assert(
      fc.property(anyQueue, ([from, events]) => {
        const ended = runOut(after(from, ...events, { type: 'resumed' }));
        expect(isDone(ended)).toBe(true);
        for (const one of ended.links) expect(one).toHaveProperty('outcome');
      }),
    );
  });

  test('an outcome stays what it is until its link is tried again', () => {
    fc.assert(
      fc.property(anyQueue, ([from, events]) => {
        let queue = from;
        for (const event of events) {
          const before = queue;
          queue = next(queue, event);
          for (const [index, link] of before.links.entries()) {
            const isRetried = event.type === 'retried' && event.links.includes(index);
            if (link.state === 'done' && !isRetried) expect(queue.links[index]).toEqual(link);
          }
        }
      }),
    );
  });

  test('pausing and going on changes nothing but when; nor does an interruption, but for what was open', () => {
    fc.assert(
      fc.property(anyQueue, ([from, events]) => {
        const queue = after(from, ...events, { type: 'resumed' });
        expect(after(queue, { type: 'paused' }, { type: 'resumed' })).toEqual(queue);
        const resumed = after(queue, { type: 'interrupted' }, { type: 'resumed' });
        expect(resumed.links).toEqual(
          queue.links.map((link) => (link.state === 'open' ? { ...link, state: 'waiting' } : link)),
        );
      }),
    );
  });
});

describe('the queue', () => {
  test('opens as many as were asked for, in order, and another for each that ends', () => {
    const queue = newQueue(addresses(5), 2);
    expect(toOpen(queue)).toEqual([0, 1]);
    const open = after(queue, { type: 'opened', link: 0 }, { type: 'opened', link: 1 });
    expect(toOpen(open)).toEqual([]);
    const ended = next(open, { type: 'ended', link: 0, attempt: 1, outcome: READ });
    expect(toOpen(ended)).toEqual([2]);
  });

  test('paused, it opens none, and takes what comes of those that are open', () => {
    const queue = after(newQueue(addresses(3), 1), { type: 'opened', link: 0 }, { type: 'paused' });
    const ended = next(queue, { type: 'ended', link: 0, attempt: 1, outcome: READ });
    expect(states(ended)).toEqual(['done', 'waiting', 'waiting']);
    expect(toOpen(ended)).toEqual([]);
    expect(toOpen(next(ended, { type: 'resumed' }))).toEqual([1]);
  });

  test('what comes of an attempt that was called off does not count', () => {
    const queue = after(
      newQueue(addresses(1), 1),
      { type: 'opened', link: 0 },
      { type: 'interrupted' },
      { type: 'resumed' },
      { type: 'opened', link: 0 },
      { type: 'ended', link: 0, attempt: 1, outcome: { kind: 'slow' } },
    );
    expect(states(queue)).toEqual(['open']);
  });

  test('cancelled, what has an outcome keeps it, and the rest is cancelled', () => {
    const queue = after(
      newQueue(addresses(3), 1),
      { type: 'opened', link: 0 },
      { type: 'ended', link: 0, attempt: 1, outcome: READ },
      { type: 'opened', link: 1 },
      { type: 'cancelled' },
    );
    expect(queue.links.map((one) => (one.state === 'done' ? one.outcome.kind : one.state))).toEqual(
      ['read', 'cancelled', 'cancelled'],
    );
    expect(isDone(queue)).toBe(true);
  });

  test.each<QueueEvent>([
    { type: 'ended', link: 1, attempt: 1, outcome: READ },
    { type: 'ended', link: 0, attempt: 7, outcome: READ },
    { type: 'retried', links: [1] },
    { type: 'retried', links: [9] },
    { type: 'resumed' },
  ])('stays the same where nothing changes: $type', (event) => {
    const queue = after(newQueue(addresses(2), 1), { type: 'opened', link: 0 });
    expect(next(queue, event)).toBe(queue);
  });

  test.each<QueueEvent>([
    { type: 'ended', link: 0, attempt: 1, outcome: READ },
    { type: 'paused' },
    { type: 'cancelled' },
    { type: 'interrupted' },
  ])('done, stays the same: $type', (event) => {
    const done = after(
      newQueue(addresses(1), 1),
      { type: 'opened', link: 0 },
      { type: 'cancelled' },
    );
    expect(next(done, event)).toBe(done);
  });

  test('done, nothing is left to pause', () => {
    const done = after(newQueue(addresses(1), 1), { type: 'cancelled' }, { type: 'paused' });
    expect(done.held).toBe(false);
    expect(next(done, { type: 'interrupted' }).held).toBe(false);
  });
});
