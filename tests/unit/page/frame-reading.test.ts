import { beforeEach, expect, test, vi } from 'vitest';
import { FrameReading } from '../../../lib/page/reading/frame-reading.ts';

type Port = Parameters<FrameReading['connect']>[0];

const page = vi.hoisted(() => ({
  /** Tells that the document has changed, for as long as somebody watches it. */
  change: undefined as (() => void) | undefined,
}));
vi.mock('../../../lib/page/reading/page-reading.ts', () => ({
  PageReading: class {
    shadows = [];
    text = () => 'Read.';
    show = () => 'shown';
  },
}));
vi.mock('../../../lib/page/reading/watch-page.ts', () => ({
  watchPage: (_: readonly ShadowRoot[], changed: () => void, signal: AbortSignal) => {
    page.change = changed;
    signal.addEventListener('abort', () => (page.change = undefined));
  },
}));
vi.mock('../../../lib/page/reading/point-out.ts', () => ({ pointNothingOut: () => {} }));

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('addEventListener', () => {});
  return () => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  };
});

/** A panel that connects to a reading: what it has been told, and how it goes. */
function panelOf(reading: FrameReading) {
  const ends: (() => void)[] = [];
  const panel = { told: 0, leave: () => ends.forEach((end) => end()) };
  const port = {
    postMessage: () => panel.told++,
    onDisconnect: { addListener: (end: () => void) => ends.push(end) },
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- All that a reading asks of a port.
  reading.connect(port as unknown as Port);
  return panel;
}

test('a change that comes before anybody listens is told to the first who does, once', () => {
  const reading = new FrameReading();
  reading.read();
  page.change?.();
  const first = panelOf(reading);
  expect(first.told).toBe(1);
  expect(panelOf(reading).told).toBe(0);
  page.change?.();
  expect(first.told).toBe(2);
});

test('what was read anew since it changed has not changed', () => {
  const reading = new FrameReading();
  reading.read();
  page.change?.();
  reading.read();
  expect(panelOf(reading).told).toBe(0);
});

test('what was read is kept for as long as somebody listens, and no longer', () => {
  const reading = new FrameReading();
  reading.read();
  const [one, other] = [panelOf(reading), panelOf(reading)];
  vi.advanceTimersByTime(60_000);
  one.leave();
  expect(reading.show(0, 0, 4, 'Read')).toBe('shown');
  other.leave();
  expect(reading.show(0, 0, 4, 'Read')).toBe('gone');
  expect(page.change).toBeUndefined();
});

test('what nobody comes to listen to is forgotten', () => {
  const reading = new FrameReading();
  reading.read();
  expect(reading.show(0, 0, 4, 'Read')).toBe('shown');
  vi.advanceTimersByTime(60_000);
  expect(reading.show(0, 0, 4, 'Read')).toBe('gone');
  expect(page.change).toBeUndefined();
});
