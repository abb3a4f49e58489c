import type { Match } from '../matching/findings.ts';
import { listed } from '../matching/pieced-text.ts';
import { scan } from '../matching/scan.ts';
import type { MatcherTables } from '../matching/tables.ts';

/** A term where it stands in a frame's text. */
export interface TermMatch {
  /** The term's id. */
  readonly term: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the terms of a frame's paragraphs as the spotter finds them in the page: forms that need
 * company count where the frame has some.
 */
export function matchesIn(
  paragraphs: readonly string[],
  tables: MatcherTables,
): readonly TermMatch[] {
  const matches: Match[] = [];
  const met = new Set<string>();
  scan(tables, listed(paragraphs), {
    match: (match) => void matches.push(match),
    cue: (condition) => void met.add(condition),
  });
  return matches
    .filter(({ needs }) => needs === undefined || met.has(needs))
    .map(({ term, startPiece, start, end }) => ({ term, paragraph: startPiece, start, end }));
}
