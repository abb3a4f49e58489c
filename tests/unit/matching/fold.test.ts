import { expect, test } from 'vitest';
import { unitOf } from '../../../lib/matching/fold.ts';

test('what is known of ASCII and Latin by heart is what holds for all of Unicode', () => {
  for (let code = 0; code < 0x10000; code++) {
    const character = String.fromCharCode(code);
    expect(unitOf(code), `unit ${code.toString(16)}`).toEqual({
      folded: foldedInUnicode(character),
      word: /[\p{L}\p{M}\p{Nd}]/u.test(character) && !UNSPACED.test(character),
      hyphen: HYPHEN.test(character),
    });
  }
});

const HYPHEN = /[-\u2010-\u2013\uFE63\uFF0D]/;
const UNSPACED = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u2E80-\uD7FF\uF900-\uFAFF\uFF66-\uFFDC]/;

function foldedInUnicode(character: string): string {
  if (HYPHEN.test(character) || /\s/.test(character)) return ' ';
  if (/[\p{Default_Ignorable_Code_Point}\u00AD]/u.test(character)) return '';
  if (/['`\u00B4\u02B9\u02BC\u2018\u2019\u201B\u2032\uFF07]/.test(character)) return "'";
  if (/[\p{No}\p{So}]/u.test(character)) return character;
  return character.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
}
