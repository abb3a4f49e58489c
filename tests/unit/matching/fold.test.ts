import { expect, test } from 'vitest';
import { unitOf } from '../../../lib/matching/fold.ts';

test('what is known of ASCII by heart is what holds for all of Unicode', () => {
  for (let code = 0; code < 128; code++) {
    const character = String.fromCharCode(code);
    const separator = /[\s-]/.test(character);
    const inUnicode = character.normalize('NFKD').toLowerCase();
    expect(unitOf(code), `unit ${code}`).toEqual({
      folded: separator ? ' ' : /['`]/.test(character) ? "'" : inUnicode,
      word: /[\p{L}\p{M}\p{Nd}]/u.test(character),
      hyphen: character === '-',
    });
  }
});
