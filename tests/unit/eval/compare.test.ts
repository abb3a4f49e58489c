import { expect, it } from 'vitest';
import { compare } from '../../../scripts/eval/compare.ts';
import { expectedIn } from '../../../scripts/eval/oracle.ts';
import { report } from '../../../scripts/eval/report.ts';

const text = 'Finasteride, lupus erythematosus and pattern baldness; vitiligo.';
const spot = (term: string, words: string) => {
  const start = text.indexOf(words);
  return { term, start, end: start + words.length };
};

function judged(...found: ReturnType<typeof spot>[]) {
  return compare([{ id: 'x', text, found, expected: expectedIn(text, () => true) }]);
}

it('counts what is right, and lists what is wrong or missing', () => {
  const { hits, cases } = judged(
    spot('finasteride', 'Finasteride'),
    spot('systemic-lupus-erythematosus', 'lupus'),
    spot('psoriasis', 'vitiligo'),
  );
  expect(hits).toEqual({ finasteride: 1, 'systemic-lupus-erythematosus': 1 });
  expect(cases.map(({ kind, term, words }) => [kind, term, words])).toEqual([
    ['miss', 'vitiligo', 'vitiligo'],
    ['false hit', 'psoriasis', 'vitiligo'],
  ]);
});

it('takes a letter too many for a miss and a false hit', () => {
  const { cases } = judged(
    spot('finasteride', 'Finasteride,'),
    spot('systemic-lupus-erythematosus', 'lupus erythematosus'),
    spot('vitiligo', 'vitiligo'),
  );
  expect(cases.map(({ kind, words }) => [kind, words])).toEqual([
    ['miss', 'Finasteride'],
    ['false hit', 'Finasteride,'],
  ]);
});

it('leaves a known fault of the check out of the figures, and says why', () => {
  const { hits, cases } = judged(
    spot('finasteride', 'Finasteride'),
    spot('systemic-lupus-erythematosus', 'lupus'),
  );
  const missed = { kind: 'miss' as const, ids: ['x'], term: 'vitiligo', words: 'Vitiligo' };
  const why = 'It is the name of a boat.';
  expect(report('Title', hits, cases, []).recall).toBeCloseTo(2 / 3);
  const excused = report('Title', hits, cases, [{ ...missed, why }]);
  expect(excused.recall).toBe(1);
  expect(excused.text).toContain(why);
  expect(report('Title', hits, cases, [{ ...missed, ids: ['y'], why }]).recall).toBeLessThan(1);
});
