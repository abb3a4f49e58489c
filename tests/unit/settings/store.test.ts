import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULTS } from '../../../lib/settings/schema.ts';
import { keepSettings, readKept } from '../../../lib/settings/store.ts';

const storage = vi.hoisted(() => ({ current: {} as Record<string, unknown> }));
vi.mock('webextension-polyfill', () => ({
  default: {
    get storage() {
      return storage.current;
    },
  },
}));

const changed = { ...DEFAULTS, badge: false };

beforeEach(() => {
  fakeBrowser.reset();
  storage.current = { ...fakeBrowser.storage };
});

test('settings are kept where the browser syncs them', async () => {
  await keepSettings(changed);
  expect((await readKept()).settings).toEqual(changed);
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});

test('without sync they are kept on this computer', async () => {
  storage.current['sync'] = undefined;
  await keepSettings(changed);
  expect((await readKept()).settings).toEqual(changed);
  expect(await fakeBrowser.storage.local.get()).toEqual({ settings: changed });
});

test('where the storage itself is broken, all is as at first', async () => {
  const broken = { get: () => Promise.reject(new Error('corrupt')) };
  storage.current = { sync: broken, local: broken };
  expect(await readKept()).toEqual({ settings: DEFAULTS, pausedUntil: 0 });
});

test.each([null, 'soon', -5, 0.5, Number.MAX_SAFE_INTEGER])(
  'a pause that makes no sense is none: %j',
  async (pausedUntil) => {
    await fakeBrowser.storage.local.set({ pausedUntil });
    expect((await readKept()).pausedUntil).toBe(0);
  },
);
