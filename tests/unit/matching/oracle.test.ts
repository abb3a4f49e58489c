import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { find, findInSteps, form, tablesOf } from './find.ts';
import { findSlowly } from './oracle.ts';

/** Few letters, so that forms share beginnings, overlap and nearly fit. */
const word = fc.stringMatching(/^[aefi]{1,3}$/);
const vocabulary = fc.uniqueArray(
  fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
  { minLength: 1, maxLength: 8 },
);
const joint = fc.constantFrom(
  ' ',
  '  ',
  '-',
  '- ',
  ' - ',
  '\u00A0',
  '\n',
  '',
  ', ',
  '|',
  '¶',
  '|[aa]|',
  '|2',
  '2',
  '²',
  '\u00AD',
  '\u200B',
);
const spelling = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.toUpperCase(),
  (text: string) => text.replace('e', 'é'),
  (text: string) => text.replace('fi', 'ﬁ'),
  (text: string) => `${text.slice(0, 1)}|${text.slice(1)}`,
  (text: string) => `${text.slice(0, 1)}\u00AD${text.slice(1)}`,
);

/** A vocabulary, and a text made of parts of it. */
const cases = vocabulary.chain((forms) => {
  const part = fc
    .tuple(fc.oneof(fc.constantFrom(...forms), word), spelling)
    .map(([text, spell]) => spell(text));
  const text = fc
    .array(fc.tuple(part, joint), { maxLength: 12 })
    .map((parts) => parts.flat().join(''));
  return fc.tuple(fc.constant(forms), text);
});

it('finds what trying every form at every word finds', () => {
  fc.assert(
    fc.property(cases, ([forms, text]) => {
      const tables = tablesOf(forms.map((one) => form(one, { term: one })));
      expect(find(tables, text)).toEqual(findSlowly(forms, text));
    }),
    { numRuns: 5000 },
  );
});

it('finds the same wherever a reading pauses', () => {
  fc.assert(
    fc.property(cases, fc.integer({ min: 1, max: 12 }), ([forms, text], step) => {
      const tables = tablesOf(forms.map((one) => form(one, { term: one })));
      expect(findInSteps(tables, text, step)).toEqual(find(tables, text));
    }),
    { numRuns: 5000 },
  );
});
