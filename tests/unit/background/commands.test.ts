import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { answerCommands } from '../../../entrypoints/background/commands.ts';

interface Injection {
  readonly target: { readonly allFrames?: boolean; readonly frameIds?: readonly number[] };
  readonly args?: readonly unknown[];
  readonly injectImmediately?: boolean;
}

type Command = (command: string, tab: { id: number }) => void;

const api = vi.hoisted(() => ({
  executeScript:
    vi.fn<(injection: Injection) => Promise<{ frameId: number; result?: unknown }[]>>(),
  listeners: [] as Command[],
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    commands: { onCommand: { addListener: (one: Command) => api.listeners.push(one) } },
    scripting: { executeScript: api.executeScript },
    storage: {
      sync: { get: () => Promise.resolve({}) },
      local: { get: () => Promise.resolve({}) },
    },
  },
}));

/** The frames in which somebody was led to a term. */
let stepped: number[];

beforeEach(() => {
  stepped = [];
  api.listeners.length = 0;
  answerCommands();
});

/** Has a page of three frames with terms, one of which has gone once something is wanted in it. */
function pageWith(gone: number): void {
  api.executeScript.mockReset().mockImplementation(({ target, args }) => {
    const [frameId] = target.frameIds ?? [];
    if (frameId === undefined) {
      const result = { terms: 1, isHere: false, hasFocus: false };
      return Promise.resolve([0, 1, 2].map((id) => ({ frameId: id, result })));
    }
    if (frameId === gone) return Promise.reject(new Error(`No frame with id ${frameId}`));
    if (args?.[0] === 1) stepped.push(frameId);
    return Promise.resolve([{ frameId, result: true }]);
  });
}

test('the next term is in the next frame, where a frame has gone since it was asked', async () => {
  pageWith(0);
  api.listeners[0]?.('next-term', { id: 7 });
  await vi.waitFor(() => expect(stepped).toEqual([1]));
});

test('a card is not opened in a frame that has gone since it was asked, and nothing is amiss', async () => {
  const unheard = vi.fn<(reason: unknown) => void>();
  process.on('unhandledRejection', unheard);
  onTestFinished(() => void process.off('unhandledRejection', unheard));
  pageWith(0);
  api.listeners[0]?.('open-card', { id: 7 });
  await vi.waitFor(() => expect(api.executeScript).toHaveBeenCalledTimes(2));
  // Rejections that nobody hears are told of once all promises at hand have come true.
  await new Promise((resolve) => setTimeout(resolve));
  expect(unheard).not.toHaveBeenCalled();
});

test('no frame is waited for until it has loaded', async () => {
  pageWith(0);
  api.listeners[0]?.('next-term', { id: 7 });
  await vi.waitFor(() => expect(stepped).toEqual([1]));
  pageWith(-1);
  api.listeners[0]?.('open-card', { id: 7 });
  // Which terms there are, the card, its words and the wish.
  await vi.waitFor(() => expect(api.executeScript.mock.calls.length).toBeGreaterThan(2));
  expect(api.executeScript.mock.calls.every(([{ injectImmediately }]) => injectImmediately)).toBe(
    true,
  );
});
