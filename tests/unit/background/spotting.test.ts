import { beforeEach, expect, test, vi } from 'vitest';
import { inEveryTab } from '../../../entrypoints/background/in-every-tab.ts';
import { spottingFor } from '../../../entrypoints/background/spotting-for.ts';

const api = vi.hoisted(() => ({ current: {} as Record<string, unknown> }));
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_none, name: string) => api.current[name] }),
}));

const settings = { siteMode: 'except', exceptSites: ['example.org'] };

beforeEach(() => {
  const area = { get: () => Promise.resolve({ settings }) };
  api.current = {
    storage: { local: area, sync: area },
    tabs: {
      query: () => Promise.resolve([{ id: 1 }, { id: 2, discarded: true }, {}, { id: 3 }]),
    },
  };
});

test.each([
  ['https://example.org/page', 'https://other.example', false],
  ['https://other.example/page', 'https://example.org', true],
  // Not told, or none: that of the frame counts.
  [undefined, 'https://example.org', false],
  ['about:blank', 'https://example.org', false],
  ['about:blank', 'null', true],
  [undefined, undefined, true],
])('with %s in the address bar and a frame of %s, it is on: %s', async (url, origin, on) => {
  const tab = { index: 0, highlighted: false, active: true, pinned: false, incognito: false };
  const sender = { tab: { ...tab, ...(url && { url }) }, ...(origin && { origin }) };
  expect(await spottingFor(sender)).toMatchObject({ onHere: on });
});

test('tabs that sleep are left asleep, and one that fails holds up no other', async () => {
  const seen: number[] = [];
  await inEveryTab(async (tabId) => {
    seen.push(tabId);
    if (tabId === 1) throw new Error('The browser keeps extensions out.');
  });
  expect(seen).toEqual([1, 3]);
});
