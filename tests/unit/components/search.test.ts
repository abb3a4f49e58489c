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
    const ids = search('alopecia areata').map(({ term }) => term.id);
    expect(ids[0]).toBe('alopecia-areata');
    expect(ids).toContain('finasteride');
  });

  test('a name as it was typed goes before one that is only like it', () => {
    const terms = ['finasteride', 'steroids', 'thyroid disease'].map(named);
    const among = createTermSearch({ ...pack, terms }, []);
    expect(among('steroids side effects')[0]?.term.id).toBe('steroids');
  });

  test('a mistyped name goes before one that is only like it', () => {
    const terms = ['finasteride', 'steroids'].map(named);
    const among = createTermSearch({ ...pack, terms }, []);
    expect(among('steriods').map(({ term }) => term.id)).toEqual(['steroids', 'finasteride']);
    expect(among('steriods side effects')[0]?.term.id).toBe('steroids');
  });

  test('each word more narrows what is found', () => {
    expect(
      search('immune')
        .map(({ term }) => term.id)
        .toSorted(),
    ).toEqual(['JAK-inhibitor', 'finasteride']);
    expect(search('immune group').map(({ term }) => term.id)).toEqual(['JAK-inhibitor']);
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
