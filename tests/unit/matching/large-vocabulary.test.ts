import { expect, it } from 'vitest';
import { realWords } from '../../../lib/content/real-words.ts';
import { find, form, tablesOf } from './find.ts';

it('finds every form of a vocabulary too large for one-unit numbers', () => {
  const words = realWords()
    .filter((word) => word.length > 3)
    .filter((_word, index) => index % 10 === 0);
  const tables = tablesOf(words.map((word) => form(word)));
  expect(words.length).toBeGreaterThan(20_000);
  expect(find(tables, words.join(' '))).toEqual(words.map((word) => `${word}: ${word}`));
});
