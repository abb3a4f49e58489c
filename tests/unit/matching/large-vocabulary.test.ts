import { expect, it } from 'vitest';
import { realWords } from '../../../lib/content/real-words.ts';
import { find, form, tablesOf } from './find.ts';

it('finds every form of a vocabulary too large for one-unit numbers', () => {
  const words = realWords()
    .filter((word) => word.length > 3)
    .filter((_word, index) => index % 30 === 0);
  const tables = tablesOf(words.map((word) => form(word)));
  expect(words.length).toBeGreaterThan(9000);
  expect(find(tables, words.join(' '))).toEqual(words.map((word) => `${word}: ${word}`));
});
