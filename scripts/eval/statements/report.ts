import { tableOf } from '../../content/table.ts';
import type { Score, Slip } from './score.ts';

/** Writes precision and recall by verdict and by fact, and every case that went wrong. */
export function reportOf(title: string, texts: number, { hits, slips }: Score): string {
  const keys = [...hits, ...slips].map(({ verdict, fact }) => ({ verdict, fact }));
  const verdicts = [...new Set(keys.map(({ verdict }) => verdict))].toSorted();
  const rows = verdicts.flatMap((verdict) => {
    const facts = keys.filter((key) => key.verdict === verdict).map(({ fact }) => fact);
    return [undefined, ...new Set(facts.toSorted())].map((fact) => {
      const isMeant = (one: { verdict: string; fact: string }) =>
        one.verdict === verdict && (fact === undefined || one.fact === fact);
      const right = hits.filter(isMeant).length;
      const [wrong, missed] = (['wrong', 'missed'] as const).map(
        (kind) => slips.filter((slip) => slip.kind === kind && isMeant(slip)).length,
      );
      return [
        verdict,
        fact ?? 'all',
        right,
        wrong ?? 0,
        missed ?? 0,
        share(right, wrong ?? 0),
        share(right, missed ?? 0),
      ];
    });
  });
  return [
    `\n${title}: ${texts} texts\n`,
    tableOf(['verdict', 'fact', 'right', 'wrong', 'missed', 'precision', 'recall'], rows),
    ...listOf('Wrong', slips, 'wrong'),
    ...listOf('Missed', slips, 'missed'),
  ].join('\n');
}

function listOf(title: string, slips: readonly Slip[], kind: Slip['kind']): string[] {
  const lines = slips
    .filter((slip) => slip.kind === kind)
    .toSorted((a, b) => a.verdict.localeCompare(b.verdict) || a.fact.localeCompare(b.fact))
    .map(
      ({ verdict, fact, id, rule, text }) =>
        `  ${verdict} ${fact} ${id}${rule === undefined ? '' : ` (${rule})`}\n    ${text}`,
    );
  return lines.length === 0 ? [] : [`\n${title}\n`, ...lines];
}

function share(right: number, wrong: number): string {
  return right + wrong === 0 ? '-' : (right / (right + wrong)).toFixed(3);
}
