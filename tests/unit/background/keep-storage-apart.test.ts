import { beforeEach, expect, test, vi } from 'vitest';
import { keepStorageApart } from '../../../entrypoints/background/keep-storage-apart.ts';

type Level = (level: object) => Promise<void>;

const api = vi.hoisted(() => ({ current: {} as Record<string, unknown> }));
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_none, name: string) => api.current[name] }),
}));

const remove = vi.fn<(key: string) => Promise<void>>(() => Promise.resolve());
let installed: (() => unknown)[];

beforeEach(() => {
  vi.clearAllMocks();
  installed = [];
  api.current = {
    storage: { local: { remove }, sync: {} },
    runtime: { onInstalled: { addListener: (one: () => unknown) => installed.push(one) } },
  };
});

test('scripts in pages are kept from what is saved, and from what is set', () => {
  const [local, sync] = [vi.fn<Level>(), vi.fn<Level>()];
  api.current['storage'] = { local: { setAccessLevel: local }, sync: { setAccessLevel: sync } };
  keepStorageApart();
  const closed = { accessLevel: 'TRUSTED_CONTEXTS' };
  expect(local).toHaveBeenCalledExactlyOnceWith(closed);
  expect(sync).toHaveBeenCalledExactlyOnceWith(closed);
});

test.each([
  ['cannot do that', { local: {}, sync: {} }],
  ['syncs nothing', { local: {} }],
])('nothing breaks where the browser %s', (_what, storage) => {
  api.current['storage'] = storage;
  expect(keepStorageApart).not.toThrow();
});

test('what versions before kept for markers goes', async () => {
  keepStorageApart();
  for (const listener of installed) await listener();
  expect(remove).toHaveBeenCalledExactlyOnceWith('spotting');
});
