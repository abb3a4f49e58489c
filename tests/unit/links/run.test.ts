import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { PageCheck } from '../../../lib/check/page-check.ts';
import { isDone } from '../../../lib/links/queue.ts';
import { LinkRun, newRun, type Surroundings } from '../../../lib/links/run.ts';
import type { SavedRun } from '../../../lib/links/saved-run.ts';
import type { Visited } from '../../../lib/links/visit.ts';

const CHECK: PageCheck = {
  title: 'A page',
  address: 'https://a.org/',
  readAt: '2026-01-01T00:00:00Z',
  versions: { extension: '1', content: 'x' },
  terms: [],
  findings: [],
};
const COUNTS = { terms: 0, conflicts: 0, newer: 0, agrees: 0 };
const FULL = new Error('The disk is full');
const READ: Visited = { outcome: { kind: 'read' }, check: CHECK };
const CHOICES = { atOnce: 2, seconds: 30, localAllowed: false } as const;

/** A world in which each visit ends when it is told to, and all that is written is seen. */
function world() {
  const visits: { address: string; end: (visited: Visited) => void; fail: () => void }[] = [];
  const seen = {
    runs: [] as SavedRun[],
    pages: [] as number[],
    removed: [] as number[],
    rests: 0,
  };
  const around: Surroundings = {
    visit: (address) =>
      new Promise((resolve, reject) => {
        visits.push({ address, end: resolve, fail: () => reject(new Error('The tab broke')) });
      }),
    mayRead: async () => true,
    rest: async () => {
      seen.rests++;
    },
    write: async (run, _before, held) => {
      seen.runs.push(run);
      return held;
    },
    writePage: async (_run, link) => {
      seen.pages.push(link);
    },
    removePage: async (link) => {
      seen.removed.push(link);
    },
  };
  return { visits, seen, around };
}

const addresses = (count: number) => Array.from({ length: count }, (_, n) => `https://a.org/${n}`);

describe('a run', () => {
  test('visits all, as many at once as were asked for, and writes each page down', async () => {
    const { visits, seen, around } = world();
    const run = new LinkRun(newRun(addresses(3), CHOICES), around);
    run.tell({ type: 'resumed' });
    expect(visits.map(({ address }) => address)).toEqual(addresses(2));
    visits[1]?.end(READ);
    await expect.poll(() => visits.length).toBe(3);
    visits[0]?.fail();
    visits[2]?.end(READ);
    await expect.poll(() => isDone(run.state().run.queue)).toBe(true);
    await run.written();
    expect(run.state().run.queue.links).toMatchObject([
      { outcome: { kind: 'failed' } },
      { outcome: { kind: 'read' } },
      { outcome: { kind: 'read' } },
    ]);
    expect(seen.pages).toEqual([1, 2]);
    expect(seen.runs.at(-1)).toEqual(run.state().run);
    expect(seen.rests).toBe(1);
  });

  test('goes on where the browser does not say whether pages may be read', async () => {
    const { visits, around } = world();
    vi.spyOn(around, 'mayRead').mockRejectedValue(new Error('no answer'));
    const run = new LinkRun(newRun(addresses(1), CHOICES), around);
    run.tell({ type: 'resumed' });
    visits[0]?.end(READ);
    await expect.poll(() => isDone(run.state().run.queue)).toBe(true);
    expect(run.state().run.queue.links).toMatchObject([{ outcome: { kind: 'read' } }]);
  });

  test('whatever ends when, and whenever it is paused, each link is visited to its end once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 6 }),
        fc.array(fc.nat({ max: 9 }), { maxLength: 30 }),
        async (count, steps) => {
          const { visits, seen, around } = world();
          const run = new LinkRun(newRun(addresses(count), CHOICES), around);
          run.tell({ type: 'resumed' });
          for (const step of steps) {
            if (step === 8) run.tell({ type: 'paused' });
            else if (step === 9) run.tell({ type: 'resumed' });
            else visits[step]?.end(READ);
            await run.written();
          }
          run.tell({ type: 'resumed' });
          while (!isDone(run.state().run.queue)) {
            for (const { end } of visits) end(READ);
            await run.written();
          }
          expect(visits.map(({ address }) => address)).toEqual(addresses(count));
          await run.written();
          expect(seen.pages.toSorted((a, b) => a - b)).toEqual(
            addresses(count).map((_, link) => link),
          );
        },
      ),
    );
  });

  test('a page that comes after its link was cancelled is not kept', async () => {
    const { visits, seen, around } = world();
    const run = new LinkRun(newRun(addresses(1), CHOICES), around);
    run.tell({ type: 'resumed' });
    run.tell({ type: 'cancelled' });
    visits[0]?.end(READ);
    await expect.poll(() => seen.rests).toBe(1);
    expect(seen.pages).toEqual([]);
    expect(run.state().run.queue.links).toMatchObject([{ outcome: { kind: 'cancelled' } }]);
  });

  test('writes nothing more down once it was called off, whatever comes of its links then', async () => {
    const { visits, seen, around } = world();
    const run = new LinkRun(newRun(addresses(1), CHOICES), around);
    run.tell({ type: 'resumed' });
    run.tell({ type: 'cancelled' });
    await run.written();
    seen.runs.length = 0;
    visits[0]?.end(READ);
    await expect.poll(() => seen.rests).toBe(1);
    await run.written();
    expect(seen.runs).toEqual([]);
  });

  test('without the permission to read, what was open waits, and nothing more is opened', async () => {
    const { visits, seen, around } = world();
    let isAllowed = false;
    const run = new LinkRun(newRun(addresses(4), CHOICES), {
      ...around,
      mayRead: async () => isAllowed,
    });
    run.tell({ type: 'resumed' });
    visits[0]?.end({ outcome: { kind: 'no-page' } });
    await expect.poll(() => run.state().run.queue.held).toBe(true);
    visits[1]?.end({ outcome: { kind: 'no-page' } });
    await expect.poll(() => seen.rests).toBeGreaterThan(0);
    expect(run.state().run.queue.links.map(({ state }) => state)).toEqual(
      Array.from({ length: 4 }, () => 'waiting'),
    );
    expect(visits).toHaveLength(2);

    isAllowed = true;
    run.tell({ type: 'resumed' });
    expect(visits.slice(2).map(({ address }) => address)).toEqual(addresses(2));
  });

  test('a page is removed again where its link was cancelled while it was written', async () => {
    const { visits, seen, around } = world();
    const writing = Promise.withResolvers<void>();
    const run = new LinkRun(newRun(addresses(1), CHOICES), {
      ...around,
      writePage: async (_run, link) => {
        seen.pages.push(link);
        await writing.promise;
      },
    });
    run.tell({ type: 'resumed' });
    visits[0]?.end(READ);
    await expect.poll(() => seen.pages).toEqual([0]);
    run.tell({ type: 'cancelled' });
    writing.resolve();
    await run.written();
    expect(seen.removed).toEqual([0]);
    expect(run.state().run.queue.links).toMatchObject([{ outcome: { kind: 'cancelled' } }]);
  });

  test('the page of a link goes when that is tried again', async () => {
    const { visits, seen, around } = world();
    const run = new LinkRun(newRun(addresses(1), CHOICES), around);
    run.tell({ type: 'resumed' });
    visits[0]?.end({ outcome: { kind: 'login', counts: COUNTS }, check: CHECK });
    await expect.poll(() => isDone(run.state().run.queue)).toBe(true);
    await run.written();
    expect(seen.removed).toEqual([]);
    run.tell({ type: 'retried', links: [0] });
    await run.written();
    expect(seen.removed).toEqual([0]);
  });

  test('ended, it writes and opens nothing more, whatever is pressed until it has gone', async () => {
    const { visits, seen, around } = world();
    const run = new LinkRun(newRun(addresses(2), CHOICES), around);
    run.tell({ type: 'resumed' });
    run.end();
    await run.written();
    seen.runs.length = 0;
    run.tell({ type: 'retried', links: [0, 1] });
    run.keep(true);
    visits[0]?.end(READ);
    await expect.poll(() => seen.rests).toBe(1);
    await run.written();
    expect(seen.runs).toEqual([]);
    expect(visits).toHaveLength(2);
  });

  test('changes that come at once are written once, beside what was written before', async () => {
    const { visits, around } = world();
    const written: [before: SavedRun | undefined, run: SavedRun][] = [];
    const run = new LinkRun(newRun(addresses(2), CHOICES), {
      ...around,
      write: async (saved, before, held) => {
        written.push([before, saved]);
        return held;
      },
    });
    run.tell({ type: 'resumed' });
    await run.written();
    expect(written).toEqual([[undefined, run.state().run]]);
    for (const { end } of visits) end(READ);
    await expect.poll(() => isDone(run.state().run.queue)).toBe(true);
    await run.written();
    for (const [at, [before]] of written.entries()) expect(before).toBe(written[at - 1]?.[1]);
    expect(run.state().took).toHaveLength(2);
    for (const took of run.state().took) expect(took).toBeLessThan(60_000);
  });

  test('goes on where it cannot be written down, and says so until it can', async () => {
    const { visits, around } = world();
    let isFull = true;
    const run = new LinkRun(newRun(addresses(1), CHOICES), {
      ...around,
      write: (_run, _before, held) => (isFull ? Promise.reject(FULL) : Promise.resolve(held)),
    });
    run.tell({ type: 'resumed' });
    await expect.poll(() => run.state().unwritten).toBe('The disk is full');
    isFull = false;
    visits[0]?.end(READ);
    await expect.poll(() => isDone(run.state().run.queue)).toBe(true);
    await run.written();
    expect(run.state()).not.toHaveProperty('unwritten');
  });

  test('holds a page that cannot be written down, whatever else can', async () => {
    const { visits, seen, around } = world();
    const run = new LinkRun(newRun(addresses(3), CHOICES), {
      ...around,
      writePage: (saved, link, check) =>
        link === 1 ? Promise.reject(FULL) : around.writePage(saved, link, check),
    });
    run.tell({ type: 'resumed' });
    visits[1]?.end(READ);
    await expect.poll(() => visits.length).toBe(3);
    visits[0]?.end(READ);
    visits[2]?.end(READ);
    await expect.poll(() => isDone(run.state().run.queue)).toBe(true);
    await run.written();
    expect(seen.pages).toEqual([0, 2]);
    expect(run.state().held).toEqual(new Map([[1, { check: CHECK, why: 'The disk is full' }]]));
    expect(run.state()).not.toHaveProperty('unwritten');
  });

  test('holds a page until it is written down with the run, or its link is tried again', async () => {
    const { visits, around } = world();
    let fits = false;
    const run = new LinkRun(newRun(addresses(2), CHOICES), {
      ...around,
      write: async (_run, _before, held) => (fits ? new Map() : held),
      writePage: () => Promise.reject(FULL),
    });
    run.tell({ type: 'resumed' });
    for (const { end } of visits) end({ outcome: { kind: 'login', counts: COUNTS }, check: CHECK });
    await expect.poll(() => isDone(run.state().run.queue)).toBe(true);
    await run.written();
    expect([...run.state().held.keys()]).toEqual([0, 1]);
    run.tell({ type: 'retried', links: [1] });
    await run.written();
    expect([...run.state().held.keys()]).toEqual([0]);
    fits = true;
    run.keep(true);
    await run.written();
    expect(run.state().held.size).toBe(0);
  });
});
