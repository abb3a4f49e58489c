import { describe, expect, it } from 'vitest';
import { find, form, tablesOf } from './find.ts';

describe('forms that need company', () => {
  it('carry the condition that they need, and cues tell where it is met', () => {
    const tables = tablesOf(
      [form('AA', { term: 'alopecia', exactCase: true, needs: 'hair' })],
      [{ condition: 'hair', form: 'hair loss' }],
    );
    expect(find(tables, 'AA brings hair loss')).toEqual(['alopecia if hair: AA', 'hair?']);
  });

  it('a form that holds a cue as whole words is a cue itself', () => {
    const tables = tablesOf(
      [form('alopecia areata')],
      [
        { condition: 'hair', form: 'alopecia' },
        { condition: 'medicine', form: 'area' },
      ],
    );
    expect(find(tables, 'alopecia areata')).toEqual([
      'hair?',
      'hair?',
      'alopecia-areata: alopecia areata',
    ]);
  });

  it('the form as written comes before the one in any case', () => {
    const tables = tablesOf([
      form('rogaine', { term: 'minoxidil', needs: 'hair' }),
      form('Rogaine', { term: 'minoxidil', exactCase: true }),
    ]);
    expect(find(tables, 'Rogaine, rogaine')).toEqual([
      'minoxidil: Rogaine',
      'minoxidil if hair: rogaine',
    ]);
  });

  it.each([
    ['anabolic steroids', []],
    ['anabolic-androgenic steroids', []],
    ['Anabolic. Steroids', ['steroids: Steroids']],
    ['a|nabolic |steroids', []],
    ['steroids abuse', []],
    ['steroids|-abuse', []],
    ['steroids, abuse', ['steroids: steroids']],
    ['steroids abused', ['steroids: steroids']],
  ])('words beside it make it something else: %s', (text, expected) => {
    const tables = tablesOf([
      form('steroids', {
        unlessAfter: ['anabolic', 'anabolic-androgenic'],
        unlessBefore: ['abuse'],
      }),
    ]);
    expect(find(tables, text)).toEqual(expected);
  });

  it.each(['/A', '/ A'])('punctuation beside a word is written as one likes: %s', (words) => {
    const tables = tablesOf([form('AA', { unlessBefore: [words] })]);
    expect(find(tables, 'AA/A, AA / A, AA')).toEqual(['aa: AA']);
  });

  it.each(['Anonymous (', 'Anonymous(', 'anonymous  ('])('the same before it: %s', (words) => {
    const tables = tablesOf([form('AA', { unlessAfter: [words] })]);
    expect(find(tables, 'Alcoholics Anonymous (AA), Anonymous AA')).toEqual(['aa: AA']);
  });

  it.each([
    ['patients on steroids', ['steroids: steroids']],
    ['patients, on steroids', []],
    ['a city on steroids', []],
    ['steroids', ['steroids: steroids']],
  ])('a form can count only behind certain words: %s', (text, expected) => {
    const tables = tablesOf([
      form('steroids', { unlessAfter: ['on'] }),
      form('steroids', { onlyAfter: ['patients on'] }),
    ]);
    expect(find(tables, text)).toEqual(expected);
  });

  it.each([
    ['Vuong T, Forastiere AA, Adams G.', []],
    ['Roest AA, Leijten FM', []],
    ['Vuong T; Roest AA. A trial', []],
    ['Roest AA et al.', []],
    ['alopecia areata (AA), AGA', ['aa: AA']],
    ['in AA, JAK inhibitors', ['aa: AA']],
    ['Severe AA, which lasts.', ['aa: AA']],
    ['He has AA, Jones B wrote.', ['aa: AA']],
    ['Severe AA. Then', ['aa: AA']],
  ])('initials are no form: %s', (text, expected) => {
    const tables = tablesOf([form('AA', { exactCase: true, unlessName: true })]);
    expect(find(tables, text)).toEqual(expected);
  });

  it.each([
    ['Hashimoto K, Ito T', []],
    ['Hashimoto, K. and others', []],
    ['Hashimoto et al.', []],
    ['Dr. Hashimoto', []],
    ['K. Hashimoto', []],
    ['Akira Hashimoto', []],
    ['the team of Hashimoto’s lab', []],
    ['SLE, Hashimoto, MS', ['hashimoto: Hashimoto']],
    ['with Hashimoto and SLE', ['hashimoto: Hashimoto']],
    ['Hashimoto symptoms', ['hashimoto: Hashimoto']],
  ])('a surname is no form: %s', (text, expected) => {
    const tables = tablesOf([form('Hashimoto', { unlessName: true })]);
    expect(find(tables, text)).toEqual(expected);
  });

  it.each([
    ['12 High Road, NW3 6LL', []],
    ['NW3 (6 months)', ['nw3: NW3']],
    ['NW3 6 months ago', ['nw3: NW3']],
  ])('half a postcode is no form: %s', (text, expected) => {
    expect(find(tablesOf([form('NW3', { unlessName: true })]), text)).toEqual(expected);
  });

  it('refuses a form without a letter', () => {
    expect(() => tablesOf([form(' \u200B ')])).toThrow(/no letter/);
  });
});
