import { statements } from 'virtual:clinic-statements';
import { checkStatements } from '../../../lib/statements/check-statements.ts';
import type { StatementFinding } from '../../../lib/statements/finding.ts';

/** What is found in paragraphs by the rules that are built into the extension. */
export function findingsIn(...paragraphs: readonly string[]): StatementFinding[] {
  return checkStatements(statements, paragraphs);
}

/** The same in short: “F26 conflicts”. */
export function saidOf(...paragraphs: readonly string[]): string[] {
  return findingsIn(...paragraphs).map(({ fact, verdict }) => `${fact} ${verdict}`);
}
