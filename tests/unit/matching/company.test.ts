import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { apart, suits, suitsAnyhow } from '../../../lib/matching/company.ts';
import type { FormRule } from '../../../lib/matching/tables.ts';

const PIECES = `a|b|A|Z|z|aa|with|Smith|et al|J|5|(|)|{|@|[|/|.|,|;|-|'|’|\`|é|ﬁ|\u00AD|\u{1F600}| |  |\n`;
const pieces = fc.array(fc.constantFrom(...PIECES.split('|')), { maxLength: 5 });
const ahead = fc.tuple(pieces, fc.constantFrom('', '', 'Smith ', 'Smith  ', 'Smith (', 'Dr '));
const behind = fc.tuple(fc.constantFrom('', '', ', Jones B', ' et al', ' 6LL'), pieces);
const words = fc.array(
  fc.constantFrom('a', 'b', 'z', 'aa', 'with', 'smith a', '5', '(', '/', '. a', '-a', "'", 'e'),
  { maxLength: 3 },
);

const rules = fc.record({
  term: fc.constant(0),
  unlessAfter: words.map((some) => some.map((one) => apart(one).trim())),
  unlessBefore: words.map((some) => some.map((one) => apart(one).trim())),
});
const ruled = fc
  .tuple(rules, fc.boolean())
  .map(([rule, unlessName]): FormRule => ({ ...rule, ...(unlessName && { unlessName }) }));

test('what suits by a look at the units beside it suits by all that stands there', () => {
  let suited = 0;
  fc.assert(
    fc.property(
      ruled,
      ahead,
      fc.constantFrom('AA', 'aa', 'NW3', 'Aa', '3', 'Z'),
      behind,
      (rule, left, written, right) => {
        const [before, after] = [left.flat().join(''), right.flat().join('')];
        const [start, end] = [before.length, before.length + written.length];
        if (!suitsAnyhow(rule, before + written + after, start, end)) return;
        suited++;
        expect([before, written, after, suits(rule, before, written, after)]).toEqual([
          before,
          written,
          after,
          true,
        ]);
      },
    ),
    { numRuns: 5000 },
  );
  expect(suited).toBeGreaterThan(500);
});
