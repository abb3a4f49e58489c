import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readQuestions, saveQuestion } from '../../../lib/questions/store.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const { local } = fakeBrowser.storage;

beforeEach(() => fakeBrowser.reset());

test('where the browser cannot read them, it says why, and none is written over', async () => {
  await saveQuestion({ text: 'Is it safe?' });
  const spy = vi.spyOn(local, 'get').mockRejectedValue(new Error('corrupt'));
  expect(await readQuestions()).toEqual({ questions: [], unreadable: [], failure: 'corrupt' });
  await expect(saveQuestion({ text: 'Is it safe?' })).rejects.toThrow('corrupt');
  spy.mockRestore();
  expect((await readQuestions()).questions).toMatchObject([{ text: 'Is it safe?' }]);
});
