import type { Verdict } from './page-check.ts';

/** In the order in which they matter. */
export const VERDICTS = ['conflicts', 'newer', 'agrees'] as const satisfies readonly Verdict[];

/** Puts findings in that order; those of one kind stay in the order of the page. */
export function byVerdict<Finding extends { readonly verdict: Verdict }>(
  findings: readonly Finding[],
): readonly Finding[] {
  return VERDICTS.flatMap((verdict) => findings.filter((one) => one.verdict === verdict));
}
