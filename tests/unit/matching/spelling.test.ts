import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { find, form, tablesOf } from './find.ts';

const mistypable = { mistypable: true };
const tables = tablesOf(
  [
    form('finasteride', mistypable),
    form('minoxidil', mistypable),
    form('alopecia areata', mistypable),
    form('JAK', { exactCase: true }),
    form('JAK inhibitor', { term: 'jak-inhibitor', ...mistypable }),
    form('corticosteroid', mistypable),
    form('corticosteroids', { term: 'corticosteroid', ...mistypable }),
    form('tofacitinib'),
    form('alopecia mucinosa'),
  ],
  [{ condition: 'hair', form: 'alopecia' }],
  ['minoxidyl'],
);

describe('one typing mistake in a long word', () => {
  it.each([
    ['a wrong letter', 'finesteride', 'finasteride: finesteride'],
    ['a letter too few', 'take finastride daily', 'finasteride: finastride'],
    ['a letter too many', 'Finassteride.', 'finasteride: Finassteride'],
    ['two changed over', 'finatseride', 'finasteride: finatseride'],
    ['the first letter', 'vinasteride', 'finasteride: vinasteride'],
    ['the first letter gone', 'inasteride', 'finasteride: inasteride'],
    ['the last letter', 'minoxidim', 'minoxidil: minoxidim'],
    ['the last letter gone', 'minoxidi', 'minoxidil: minoxidi'],
    ['the two in the middle', 'minxoidil', 'minoxidil: minxoidil'],
    ['the first word of two', 'alopicia areata', 'alopecia-areata: alopicia areata'],
    ['the second word of two', 'alopecia arreata', 'hair? alopecia-areata: alopecia arreata'],
    ['over pieces', 'alopicia| areata', 'alopecia-areata: alopicia areata'],
    ['a word in a piece of its own', 'JAK |ynhibitor', 'jak-inhibitor: JAK ynhibitor'],
    ['a form with a shorter one in it', 'JAK inhibtor', 'jak-inhibitor: JAK inhibtor'],
    ['a plural of its own', 'cortocosteroids', 'corticosteroid: cortocosteroids'],
  ])('counts: %s', (_name, text, found) => {
    expect(find(tables, text).join(' ')).toBe(found);
  });

  it.each([
    ['two mistakes', 'fenesteride'],
    ['one in each of two words', 'alopicia arreata'],
    ['a word of its own', 'minoxidyl'],
    ['a form that must be right', 'tofacitinip'],
    ['one that counts in another form alone', 'alopicia mucinosa'],
    ['inside a longer word', 'xfinesteridex'],
    ['inside a word that goes on', 'finesteride|x'],
    ['a short neighbour', 'JAK inhibit'],
  ])('does not count: %s', (_name, text) => {
    expect(find(tables, text).filter((found) => !/^hair|^jak:/.test(found))).toEqual([]);
  });
});

it('counts nothing that stands within what has counted', () => {
  const both = tablesOf([form('alopecia areata', mistypable), form('areata')]);
  expect(find(both, 'alopicia areata, areata')).toEqual([
    'alopecia-areata: alopicia areata',
    'areata: areata',
  ]);
});

/** Every way to get one thing wrong at a place of a word. */
const slips: ((word: string, at: number, letter: string) => string)[] = [
  (word, at, letter) => word.slice(0, at) + letter + word.slice(at + 1),
  (word, at, letter) => word.slice(0, at) + letter + word.slice(at),
  (word, at) => word.slice(0, at) + word.slice(at + 1),
  (word, at) => word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
];

it('finds every mistake that can be made in a name', () => {
  const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'.split(''));
  fc.assert(
    fc.property(
      fc.constantFrom('finasteride', 'minoxidil', 'corticosteroid'),
      fc.nat(13),
      letter,
      fc.constantFrom(...slips),
      (name, at, wrong, slip) => {
        const written = slip(name, at % name.length, wrong);
        fc.pre(written !== 'minoxidyl' && written !== 'corticosteroids');
        expect(find(tables, `Some take ${written}.`)).toEqual([`${name}: ${written}`]);
      },
    ),
    { numRuns: 2000 },
  );
});
