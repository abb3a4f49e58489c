import type { PageFinding } from '../check/page-check.ts';

/**
 * What tells a finding from the others of its page, however often that is read: what somebody chose
 * for a sentence holds for the same sentence of every later reading.
 */
export function findingKey({ rule, fact, sentence }: PageFinding): string {
  return JSON.stringify([rule, fact, sentence]);
}
