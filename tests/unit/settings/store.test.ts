import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULTS } from '../../../lib/settings/schema.ts';
import { changeSettings, readKept } from '../../../lib/settings/store.ts';

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
  await changeSettings(() => changed);
  expect((await readKept()).settings).toEqual(changed);
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});

test('without sync they are kept on this computer', async () => {
  storage.current['sync'] = undefined;
  await changeSettings(() => changed);
  expect((await readKept()).settings).toEqual(changed);
  expect(await fakeBrowser.storage.local.get()).toEqual({ settings: changed });
});

test('where the storage itself is broken, all is as at first', async () => {
  const broken = { get: () => Promise.reject(new Error('corrupt')) };
  storage.current = { sync: broken, local: broken };
  expect(await readKept()).toEqual({ settings: DEFAULTS, pausedUntil: 0 });
});

test('two changes at once are both kept', async () => {
  await Promise.all([
    changeSettings((now) => ({ ...now, badge: false })),
    changeSettings((now) => ({ ...now, theme: 'dark' })),
  ]);
  expect((await readKept()).settings).toEqual({ ...DEFAULTS, badge: false, theme: 'dark' });
});

test('where the storage cannot be read, nothing is written over what it holds', async () => {
  await changeSettings(() => changed);
  const { sync } = fakeBrowser.storage;
  const broken = { set: sync.set.bind(sync), get: () => Promise.reject(new Error('corrupt')) };
  storage.current['sync'] = broken;
  await expect(changeSettings((now) => ({ ...now, theme: 'dark' }))).rejects.toThrow('corrupt');
  expect(await sync.get()).toEqual({ settings: changed });
});

test.each([null, 'soon', -5, 0.5, Number.MAX_SAFE_INTEGER])(
  'a pause that makes no sense is none: %j',
  async (pausedUntil) => {
    await fakeBrowser.storage.local.set({ pausedUntil });
    expect((await readKept()).pausedUntil).toBe(0);
  },
);
