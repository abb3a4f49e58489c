import { beforeEach, expect, test, vi } from 'vitest';
import { deleteHint, deleteHints, keepHint, readKeptHints } from '../../../lib/hints/store.ts';

const kept = vi.hoisted(() => new Map<string, unknown>());
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: (keys: readonly string[] | null) =>
          Promise.resolve(
            Object.fromEntries([...kept].filter(([key]) => keys?.includes(key) ?? true)),
          ),
        set: (items: object) => {
          for (const [key, value] of Object.entries(items)) kept.set(key, value);
          return Promise.resolve();
        },
        remove: (keys: readonly string[]) => {
          for (const key of keys) kept.delete(key);
          return Promise.resolve();
        },
      },
    },
  },
}));

const HINT = {
  article: 'jak-inhibitors',
  fact: 'F25',
  sentence: 'It was licensed.',
  why: 'It tells of a licence.',
  title: 'A page',
  address: 'https://example.org/',
  noted: '2026-11-23',
};

beforeEach(() => {
  kept.clear();
  kept.set('settings', 'of somebody else');
});

test('a hint is kept once, the oldest first, and deleted by its sentence', async () => {
  await keepHint(HINT);
  await keepHint({ ...HINT, noted: '2026-11-24' });
  await keepHint({ ...HINT, sentence: 'An older one.', noted: '2025-01-01' });
  await keepHint({ ...HINT, sentence: 'Between them.', noted: '2025-06-01' });
  const { hints } = await readKeptHints();
  expect(hints.map(({ noted }) => noted)).toEqual(['2025-01-01', '2025-06-01', '2026-11-23']);
  await deleteHint(HINT);
  expect((await readKeptHints()).hints.map(({ sentence }) => sentence)).toEqual([
    'An older one.',
    'Between them.',
  ]);
});

test('a sentence that is newer than two facts is noted for each', async () => {
  await keepHint(HINT);
  await keepHint({ ...HINT, fact: 'F18' });
  await deleteHint(HINT);
  expect((await readKeptHints()).hints.map(({ fact }) => fact)).toEqual(['F18']);
});

test('a sentence is noted once, from whatever place in its page', async () => {
  await keepHint(HINT);
  await keepHint({ ...HINT, address: 'https://example.org/#part' });
  expect((await readKeptHints()).hints).toEqual([HINT]);
  await keepHint({ ...HINT, address: 'https://example.org/#/another' });
  expect((await readKeptHints()).hints).toHaveLength(2);
  await deleteHint({ ...HINT, address: 'https://example.org/#part' });
  expect((await readKeptHints()).hints).toHaveLength(1);
});

test('what cannot be read is counted; deleting them all leaves the rest, and can be undone', async () => {
  await keepHint(HINT);
  kept.set('hint:broken', { sentence: 5 });
  expect(await readKeptHints()).toEqual({ hints: [HINT], unreadable: 1 });
  const putBack = await deleteHints();
  expect([...kept.keys()]).toEqual(['settings']);
  kept.set('settings', 'changed meanwhile');
  await putBack();
  expect(await readKeptHints()).toEqual({ hints: [HINT], unreadable: 1 });
  expect(kept.get('settings')).toBe('changed meanwhile');
});
