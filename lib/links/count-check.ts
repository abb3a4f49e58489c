import type { PageCheck, Verdict } from '../check/page-check.ts';
import type { Counts } from './outcome.ts';

/** How many terms a page has in sight, and how many sentences of each verdict. */
export function countCheck({ terms, findings }: PageCheck): Counts {
  const of = (verdict: Verdict) => findings.filter((finding) => finding.verdict === verdict).length;
  return {
    terms: terms.filter(({ count }) => count > 0).length,
    conflicts: of('conflicts'),
    newer: of('newer'),
    agrees: of('agrees'),
  };
}
