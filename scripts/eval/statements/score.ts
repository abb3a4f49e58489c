import type { StatementFinding, Verdict } from '../../../lib/statements/finding.ts';
import type { Expected, Labelled } from './sets.ts';

/** A finding that is wrong, or one that is missing. */
export interface Slip {
  readonly kind: 'wrong' | 'missed';
  readonly id: string;
  readonly fact: string;
  readonly verdict: Verdict;
  /** The rule that is wrong. */
  readonly rule?: string;
  readonly text: string;
}

/** How the findings in a set compare with what a reader found. */
export interface Score {
  /** What was to be found and was. */
  readonly hits: readonly Pick<Expected, 'fact' | 'verdict'>[];
  readonly slips: readonly Slip[];
}

/** Compares what is found in each text with what a reader found there. */
export function score(
  set: readonly Labelled[],
  check: (text: string) => readonly StatementFinding[],
): Score {
  const hits: Expected[] = [];
  const slips: Slip[] = [];
  for (const { id, text, findings, also, judged } of set) {
    const found = check(text).filter(({ fact }) => judged?.includes(fact) ?? true);
    for (const wanted of findings) {
      if (found.some((one) => isMeant(one, wanted))) hits.push(wanted);
      else slips.push({ kind: 'missed', id, fact: wanted.fact, verdict: wanted.verdict, text });
    }
    for (const one of found) {
      if ([...findings, ...also].some((wanted) => isMeant(one, wanted))) continue;
      slips.push({ kind: 'wrong', id, fact: one.fact, verdict: one.verdict, rule: one.rule, text });
    }
  }
  return { hits, slips };
}

function isMeant({ fact, verdict }: StatementFinding, wanted: Expected): boolean {
  return verdict === wanted.verdict && [wanted.fact, ...wanted.or].includes(fact);
}
