import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PageCheck } from '../../../lib/check/page-check.ts';
import { UnreadableTab } from '../../../lib/check/read-tab.ts';
import { TabWatch } from '../../../lib/check/watch-tab.ts';
import { checkOf } from '../report/checks.ts';

type Listener = (...args: unknown[]) => void;

const api = vi.hoisted(() => {
  class FakeEvent {
    readonly #listeners = new Set<Listener>();
    readonly addListener = (one: Listener) => this.#listeners.add(one);
    readonly removeListener = (one: Listener) => this.#listeners.delete(one);
    tell(...args: unknown[]) {
      for (const listener of this.#listeners) listener(...args);
    }
  }
  return {
    onUpdated: new FakeEvent(),
    onRemoved: new FakeEvent(),
    other: new FakeEvent(),
    readTab: vi.fn<() => Promise<PageCheck>>(),
  };
});
vi.mock('webextension-polyfill', () => ({
  default: {
    tabs: {
      onUpdated: api.onUpdated,
      onRemoved: api.onRemoved,
      connect: () => ({ onMessage: api.other, onDisconnect: api.other, disconnect: () => {} }),
    },
    runtime: { onMessage: api.other },
    permissions: { onAdded: api.other, onRemoved: api.other },
  },
}));
vi.mock('../../../lib/check/read-tab.ts', () => ({
  readTab: api.readTab,
  UnreadableTab: class extends Error {
    readonly reason: string;
    constructor(reason: string) {
      super(reason);
      this.reason = reason;
    }
  },
}));

const TAB = 7;
const A = checkOf({ title: 'A', address: 'https://a.org/' });
const B = checkOf({ title: 'B', address: 'https://b.org/' });

/** How each reading ends, in the order in which they began. */
let end: ((check: PageCheck) => void)[];
let controller: AbortController;

beforeEach(() => {
  controller = new AbortController();
  end = [];
  api.readTab.mockReset().mockImplementation(
    () =>
      new Promise((resolve) => {
        end.push(resolve);
      }),
  );
});

afterEach(() => {
  controller.abort();
  vi.useRealTimers();
});

/** Watches a tab; gives what was told of it, as it comes. */
function watched(): string[] {
  const told: string[] = [];
  const watch = new TabWatch(
    TAB,
    (state) => told.push(state.kind === 'check' ? state.check.title : state.kind),
    controller.signal,
  );
  expect(watch).toBeDefined();
  return told;
}

/** Lets everything happen that waits for nothing. */
const settle = () => new Promise((resolve) => setTimeout(resolve));

test('a page that was left while it was read is not shown any more', async () => {
  const told = watched();
  api.onUpdated.tell(TAB, { status: 'loading', url: B.address });
  end[0]?.(A);
  await settle();
  expect(told).toEqual(['reading', 'reading']);
  api.onUpdated.tell(TAB, { status: 'complete' });
  await settle();
  end[1]?.(B);
  await vi.waitFor(() => expect(told).toEqual(['reading', 'reading', 'B']));
});

test('the next page is read without waiting for one that never answers', async () => {
  const told = watched();
  api.onUpdated.tell(TAB, { status: 'loading', url: B.address });
  api.onUpdated.tell(TAB, { status: 'complete' });
  await settle();
  end[1]?.(B);
  await vi.waitFor(() => expect(told.at(-1)).toBe('B'));
});

test('a tab that was closed while it was read stays closed', async () => {
  const told = watched();
  api.onRemoved.tell(TAB);
  end[0]?.(A);
  await settle();
  expect(told).toEqual(['reading', 'no-tab']);
});

test('a tab that gives no answer is not waited for for ever', async () => {
  vi.useFakeTimers();
  const told = watched();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(told).toEqual(['reading', 'failed']);
});

test('what becomes of other tabs is not told', async () => {
  const told = watched();
  end[0]?.(A);
  await settle();
  api.onUpdated.tell(TAB + 1, { status: 'loading', url: B.address });
  api.onUpdated.tell(TAB + 1, { status: 'complete' });
  api.onRemoved.tell(TAB + 1);
  await settle();
  expect(told).toEqual(['reading', 'A']);
  expect(api.readTab).toHaveBeenCalledTimes(1);
});

test('once it has ended nothing is told, nor is the tab read', async () => {
  const told = watched();
  controller.abort();
  end[0]?.(A);
  api.onUpdated.tell(TAB, { status: 'complete' });
  api.onRemoved.tell(TAB);
  await settle();
  expect(told).toEqual(['reading']);
  expect(api.readTab).toHaveBeenCalledTimes(1);
});

test('a tab that cannot be read says why', async () => {
  api.readTab.mockRejectedValue(new UnreadableTab('not-allowed'));
  const told = watched();
  await settle();
  expect(told).toEqual(['reading', 'not-allowed']);
});

test('going to another part of the page leaves its reading alone', async () => {
  const told = watched();
  end[0]?.(A);
  await settle();
  api.onUpdated.tell(TAB, { status: 'complete' });
  api.onUpdated.tell(TAB, { status: 'loading', url: `${A.address}#part` });
  end[1]?.(A);
  await vi.waitFor(() => expect(told).toEqual(['reading', 'A', 'A']));
});

test('a title that never stops changing has the page read no more often than the page itself may', async () => {
  vi.useFakeTimers();
  const told = watched();
  await vi.advanceTimersByTimeAsync(100);
  end[0]?.(A);
  await vi.advanceTimersByTimeAsync(0);
  expect(told).toEqual(['reading', 'A']);
  for (let tick = 0; tick < 9; tick++) {
    api.onUpdated.tell(TAB, { title: `(${tick}) A` });
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(end).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(200);
  expect(end).toHaveLength(2);
});
