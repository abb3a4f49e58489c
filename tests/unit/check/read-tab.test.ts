import { beforeEach, expect, test, vi } from 'vitest';
import { readTab, showInTab } from '../../../lib/check/read-tab.ts';
import { frameOf } from './page.ts';

interface Injection {
  readonly files?: readonly string[];
}

const api = vi.hoisted(() => ({
  executeScript:
    vi.fn<(injection: Injection) => Promise<{ frameId: number; result?: unknown }[]>>(),
  get: vi.fn<() => Promise<object>>(),
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    scripting: { executeScript: api.executeScript },
    tabs: { get: api.get },
    runtime: { getManifest: () => ({ version: '1.2.3' }) },
  },
}));

beforeEach(() => {
  api.executeScript.mockReset();
  api.get.mockReset().mockResolvedValue({});
});

/** Has the tab's frames answer this once the reader is there. */
function answer(...results: { frameId: number; result?: unknown }[]) {
  api.executeScript.mockImplementation(({ files }) => Promise.resolve(files ? [] : results));
}

test('reads all frames, the page itself first whatever the order of the answers', async () => {
  answer(
    { frameId: 7, result: frameOf(7, ['In a frame: finasteride.']) },
    { frameId: 0, result: { ...frameOf(0, ['Minoxidil.']), title: 'The page itself' } },
  );
  const check = await readTab(3);
  expect(check.title).toBe('The page itself');
  expect(check.versions.extension).toBe('1.2.3');
  expect(check.versions.content).toMatch(/^[\da-f]{12}$/);
  expect(check.terms.map(({ term }) => term).toSorted()).toEqual(['finasteride', 'minoxidil']);
});

test('what a frame answers is checked: a broken one is left out', async () => {
  answer(
    { frameId: 0, result: frameOf(0, ['Minoxidil.']) },
    { frameId: 1, result: { paragraphs: [{ text: 5 }] } },
    { frameId: 2 },
  );
  expect((await readTab(3)).terms).toHaveLength(1);
});

test('where the browser keeps extensions out, it says so', async () => {
  api.executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
  await expect(readTab(3)).rejects.toMatchObject({ reason: 'not-allowed' });
});

test('where there is no such tab, it says so', async () => {
  api.executeScript.mockRejectedValue(new Error('No tab with id: 3'));
  api.get.mockRejectedValue(new Error('No tab with id: 3'));
  await expect(readTab(3)).rejects.toMatchObject({ reason: 'no-tab' });
});

test('a page whose own frame cannot be read is not read', async () => {
  answer({ frameId: 2, result: frameOf(2, ['Minoxidil.']) });
  await expect(readTab(3)).rejects.toMatchObject({ reason: 'not-allowed' });
});

test('what cannot be shown any more is gone', async () => {
  const place = { frame: 2, paragraph: 0, start: 0, end: 4 };
  answer({ frameId: 2, result: 'hidden' });
  expect(await showInTab(3, place, 'text')).toBe('hidden');
  answer({ frameId: 2, result: null });
  expect(await showInTab(3, place, 'text')).toBe('gone');
  api.executeScript.mockRejectedValue(new Error('No frame with id 2'));
  expect(await showInTab(3, place, 'text')).toBe('gone');
});
