import { expect, test } from 'vitest';
import { sentencesOf } from '../../../lib/statements/sentences.ts';

const split = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['Dr. Smith says so. It is true.', ['Dr. Smith says so.', 'It is true.']],
  ['It works, e.g. in areata. Good.', ['It works, e.g. in areata.', 'Good.']],
  ['In the U.S. the FDA decides.', ['In the U.S. the FDA decides.']],
  [
    'The U.S. Food and Drug Administration decides.',
    ['The U.S. Food and Drug Administration decides.'],
  ],
  ['Sold in the U.S. It is red.', ['Sold in the U.S.', 'It is red.']],
  ['Smith et al. showed it (see Fig. 2). Yes.', ['Smith et al. showed it (see Fig. 2).', 'Yes.']],
  ['Really? Yes! OK…', ['Really?', 'Yes!', 'OK…']],
  ['about 0.5 mg. Daily.', ['about 0.5 mg.', 'Daily.']],
  ['One line\nanother line', ['One line', 'another line']],
  ['  Spaces around.  ', ['Spaces around.']],
  ['', []],
  ['   \n ', []],
])('%j', (text, sentences) => {
  expect(split(text)).toEqual(sentences);
});
