import { i18n } from '#i18n';
import type { Verdict } from '../lib/check/page-check.ts';

/** In the order in which they matter. */
export const VERDICTS = ['conflicts', 'newer', 'agrees'] as const satisfies readonly Verdict[];

const MESSAGES = {
  conflicts: 'sidepanel.isConflict',
  newer: 'sidepanel.isNewer',
  agrees: 'sidepanel.isAgreement',
} as const satisfies Record<Verdict, string>;

/** What a finding is called: "Differs from the article". */
export function verdictLabel(verdict: Verdict): string {
  return i18n.t(MESSAGES[verdict]);
}
