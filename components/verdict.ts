import { i18n } from '#i18n';
import type { Verdict } from '../lib/check/page-check.ts';

const MESSAGES = {
  conflicts: 'sidepanel.isConflict',
  newer: 'sidepanel.isNewer',
  agrees: 'sidepanel.isAgreement',
} as const satisfies Record<Verdict, string>;

/** What a finding is called: "Differs from the article". */
export function verdictLabel(verdict: Verdict): string {
  return i18n.t(MESSAGES[verdict]);
}
