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
  const awake = await fakeBrowser.tabs.create({});
  const asleep = await fakeBrowser.tabs.create({});
  const tabs = [awake, { ...asleep, discarded: true }];
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => tabs);
  await showBadges();
  expect(reportOf.mock.calls).toEqual([[awake.id]]);
});
