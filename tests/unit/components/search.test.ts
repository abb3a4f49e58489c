import { describe, expect, test } from 'vitest';
import { createTermSearch } from '../../../lib/terms/search.ts';
import { pack } from './pack-fixture.ts';

const search = createTermSearch(pack, ['what', 'is', 'my']);
const best = (query: string) => search(query)[0]?.term.id;

/** What is marked of the first that is found: in its name, or elsewhere. */
function marked(query: string): readonly string[] {
  const [first] = search(query);
  const { text, marks } = first?.name ?? first?.elsewhere ?? { text: '', marks: [] };
  return marks.map(([from, to]) => text.slice(from, to));
}

/** A medicine with this name, of which nothing is said. */
const named = (name: string) => ({
  id: name,
  name,
  kind: 'medicine' as const,
  alsoCalled: [],
  misspellings: [],
  related: [],
  explanations: [],
});

const ids = (query: string) => search(query).map(({ term }) => term.id);

/** What is found among medicines of these names, of which nothing is said. */
function idsAmong(names: readonly string[], query: string): readonly string[] {
  const among = createTermSearch({ ...pack, terms: names.map(named) }, ['will', 'i']);
  return among(query).map(({ term }) => term.id);
}

describe('search', () => {
  test.each([
    ['finasteride', 'finasteride'],
    ['finastride', 'finasteride'],
    ['  FINASTERIDE ', 'finasteride'],
    ['propecia', 'finasteride'],
    ['finesteride', 'finasteride'],
    ['jak inhibiter', 'JAK-inhibitor'],
    ['alopecia aretta', 'alopecia-areata'],
    ['rogain', 'minoxidil'],
    ['small round patches', 'alopecia-areata'],
    ['what is anagen?', 'anagen'],
  ])('"%s" finds %s first', (query, id) => {
    expect(best(query)).toBe(id);
  });

  test('a name outweighs what is said of another term', () => {
    expect(best('alopecia areata')).toBe('alopecia-areata');
    expect(ids('alopecia areata')).toContain('finasteride');
  });

  test('a name as it was typed goes before one that is only like it', () => {
    const names = ['finasteride', 'thyroid disease', 'steroids'];
    expect(idsAmong(names, 'steroids side effects')[0]).toBe('steroids');
  });

  test('a mistyped name is found, and none that is only like it', () => {
    expect(idsAmong(['finasteride', 'steroids', 'thyroid disease'], 'steriods')).toEqual([
      'steroids',
    ]);
    expect(idsAmong(['finasteride', 'steroids'], 'thyroid')).toEqual([]);
    expect(idsAmong(['alopecia', 'propecia'], 'propecia')).toEqual(['propecia']);
  });

  test.each([
    ['tofasitinab', 'tofacitinib'],
    ['tofacitnab', 'tofacitinib'],
    ['tofasit', 'tofacitinib'],
    ['ruxolitnib', 'ruxolitinib'],
    ['hairs folicle', 'hair follicle'],
  ])('“%s” is meant for %s', (query, name) => {
    expect(idsAmong(['ruxolitinib', 'tofacitinib', 'hair follicle'], query)).toEqual([name]);
  });

  test('a name that stands whole in a question goes first, the longest before others', () => {
    const names = ['JAK inhibitor cream', 'JAK', 'JAK inhibitor'];
    expect(idsAmong(names, 'JAK')[0]).toBe('JAK');
    expect(idsAmong(names, 'do JAK inhibitors work')[0]).toBe('JAK inhibitor');
    expect(best('is there anything for alopecia areata')).toBe('alopecia-areata');
  });

  test('a short word of a question counts as a word, never inside another', () => {
    expect(idsAmong(['vitiligo', 'baldness'], 'will i go bald')).toEqual(['baldness']);
    expect(idsAmong(['vitiligo', 'AA'], 'about AA')).toEqual(['AA']);
    expect(ids('immune to group')).toEqual(['JAK-inhibitor']);
  });

  test('words that are not names are taken as they are typed, but for their endings', () => {
    expect(ids('patch')).toEqual(ids('patches'));
    expect(best('hair falling')).toBe('alopecia-areata');
    // One letter away from “comes”, “group” and “known”.
    for (const word of ['tomes', 'croup', 'shown']) expect(ids(word)).toEqual([]);
  });

  test('what the name has not is shown beside it', () => {
    const terms = [{ ...named('minoxidil'), alsoCalled: ['minoxidil foam'] }];
    const among = createTermSearch({ ...pack, terms }, []);
    const texts = (query: string) =>
      among(query).map(({ name, elsewhere }) => [name?.text, elsewhere?.text]);
    expect(texts('minoxidil')).toEqual([['minoxidil', undefined]]);
    expect(texts('minoxidil foam')).toEqual([['minoxidil', 'minoxidil foam']]);
    expect(texts('foam')).toEqual([[undefined, 'minoxidil foam']]);
  });

  test('each word more narrows what is found', () => {
    expect(ids('immune').toSorted()).toEqual(['JAK-inhibitor', 'finasteride']);
    expect(ids('immune group')).toEqual(['JAK-inhibitor']);
  });

  test('words that say nothing count where there are no others', () => {
    expect(search('is').length).toBeGreaterThan(0);
  });

  test.each([
    ['finasteride', ['Finasteride']],
    ['finastride', ['Finasteride']],
    ['propecia', ['Propecia']],
    ['areat', ['areat']],
    ['small round patches', ['small round patches']],
  ])('“%s” marks %j', (query, words) => {
    expect(marked(query)).toEqual(words);
  });

  test('what nobody explained finds nothing', () => {
    expect(search('bicycle')).toEqual([]);
    expect(search('')).toEqual([]);
    expect(search(' ?')).toEqual([]);
  });
});
