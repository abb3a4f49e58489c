import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followSpotting } from '../../../entrypoints/marker/follow-spotting.ts';
import type { Spotting } from '../../../lib/settings/spotting.ts';

const DOTTED: Spotting = {
  onHere: true,
  pausedUntil: 0,
  style: 'dotted',
  colour: 'teal',
  firstOnly: false,
  dwell: 150,
  appearance: { theme: 'device', textSize: 'normal' },
};
const PLAIN: Spotting = { ...DOTTED, style: 'plain' };

const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();
const told = vi.fn<(spotting: Spotting, on: boolean) => void>();

beforeEach(() => {
  vi.clearAllMocks();
  globalThis.clinicContextSpotting = undefined;
  vi.stubGlobal('chrome', { runtime: { sendMessage } });
  vi.stubGlobal('browser', { runtime: { sendMessage } });
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('document', new EventTarget());
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Waits until every answer that has come is taken. */
function allTold(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

/** An answer of the background that is under way. */
function underWay(): PromiseWithResolvers<unknown> {
  const answer = Promise.withResolvers<unknown>();
  sendMessage.mockReturnValueOnce(answer.promise);
  return answer;
}

test('what the background answered where the marker was wanted saves a question', async () => {
  globalThis.clinicContextSpotting = Promise.resolve(DOTTED);
  followSpotting(told);
  await vi.waitFor(() => expect(told).toHaveBeenCalledExactlyOnceWith(DOTTED, true));
  expect(sendMessage).not.toHaveBeenCalled();
});

test.each([undefined, Promise.resolve(false)])('without that, it asks (%#)', async (answered) => {
  globalThis.clinicContextSpotting = answered;
  sendMessage.mockResolvedValueOnce(DOTTED);
  followSpotting(told);
  await vi.waitFor(() => expect(told).toHaveBeenCalledExactlyOnceWith(DOTTED, true));
  expect(sendMessage).toHaveBeenCalledExactlyOnceWith({ type: 'spotting-wanted' });
});

test('the last question counts, whichever answer comes last', async () => {
  const first = Promise.withResolvers<unknown>();
  globalThis.clinicContextSpotting = first.promise;
  followSpotting(told);
  const [second, third] = [underWay(), underWay()];
  globalThis.clinicContextAskAnew?.();
  globalThis.clinicContextAskAnew?.();
  third.resolve(PLAIN);
  second.resolve(DOTTED);
  first.resolve(DOTTED);
  await allTold();
  expect(told).toHaveBeenCalledExactlyOnceWith(PLAIN, true);
});

test('where the extension has gone, what was known holds on', async () => {
  globalThis.clinicContextSpotting = Promise.resolve(DOTTED);
  followSpotting(told);
  await vi.waitFor(() => expect(told).toHaveBeenCalledOnce());
  sendMessage.mockRejectedValueOnce(new Error('Extension context invalidated.'));
  globalThis.clinicContextAskAnew?.();
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2));
  expect(told).toHaveBeenLastCalledWith(DOTTED, true);
});

test('where nothing was ever answered, nothing is marked', async () => {
  sendMessage.mockRejectedValueOnce(new Error('The message port closed.'));
  followSpotting(told);
  await allTold();
  expect(sendMessage).toHaveBeenCalledOnce();
  expect(told).not.toHaveBeenCalled();
});
