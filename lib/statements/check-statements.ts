import type { StatementFinding } from './finding.ts';
import type { StatementRules } from './rules.ts';

/**
 * Finds the sentences that speak of the clinic's facts.
 *
 * @param paragraphs the text of a page in reading order, each heading a paragraph of its own
 * @returns in reading order; a sentence that no rule understands has no finding
 */
export function checkStatements(
  rules: StatementRules,
  paragraphs: readonly string[],
): StatementFinding[] {
  // The reading of sentences follows; until then no rule applies.
  void [rules.rules, paragraphs];
  return [];
}
