import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followTab } from '../../../lib/check/follow-tab.ts';
import { tabQuery } from '../../../lib/check/tab-query.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

beforeEach(() => fakeBrowser.reset());

/** The tab that a panel with this address is about at first. */
function firstTab(query: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    followTab(query, resolve, new AbortController().signal);
  });
}

test('a panel in a tab of its own is about the tab that its address names', async () => {
  expect(await firstTab(await tabQuery(12))).toBe(12);
  expect(await firstTab('?tab=12')).toBe(12);
});

test('after the browser was closed, that number may be any tab’s: it is about none', async () => {
  const before = await tabQuery(12);
  // What is kept in memory goes with the browser.
  await fakeBrowser.storage.session.clear();
  expect(await firstTab(before)).toBeUndefined();
  expect(await firstTab(await tabQuery(12))).toBe(12);
});

test.each(['?tab=', '?tab=x', '?tab=-1'])(
  'an address that names no tab as it should (%s) does not have it follow another',
  async (query) => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockRejectedValue(new Error('It looks for another'));
    expect(await firstTab(query)).toBeUndefined();
  },
);
