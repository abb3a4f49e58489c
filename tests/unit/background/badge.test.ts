import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showBadges } from '../../../entrypoints/background/badge.ts';

const { reportOf } = vi.hoisted(() => ({ reportOf: vi.fn<(tab: number) => Promise<unknown>>() }));
vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
vi.mock('../../../lib/tabs/tab-report.ts', () => ({ reportOf }));

beforeEach(() => {
  fakeBrowser.reset();
  reportOf.mockReset().mockResolvedValue({ kind: 'not-reached' });
});

test('tabs that were put to sleep are not asked what is marked in them', async () => {
  const awake = { id: 1, discarded: false };
  const asleep = { id: 2, discarded: true };
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([awake, asleep] as never);
  await showBadges();
  expect(reportOf.mock.calls).toEqual([[1]]);
});
