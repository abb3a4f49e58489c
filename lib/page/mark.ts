import type { Match } from '../matching/findings.ts';

/** One term on the page. */
export interface Mark {
  readonly term: string;
  /** The condition that the page must meet for the mark to be painted. */
  readonly needs: string | undefined;
  /** The text nodes it stands in, first to last. */
  readonly texts: readonly Text[];
  /**
   * One, or more where something stands between that is not the term's (an annotation, hidden
   * text). Static, because every live range slows each change that a page makes to itself.
   */
  readonly ranges: readonly StaticRange[];
}

/** @param runs the text nodes that a match stands in, first to last; a run has nothing between its own */
export function markOf(match: Match<Text>, runs: readonly (readonly Text[])[]): Mark {
  const { term, needs } = match;
  const [first] = runs;
  const texts = runs.length === 1 && first ? first : runs.flat();
  return { term, needs, texts, ranges: runs.map((run) => rangeOver(run, match)) };
}

/** A range over the part of a match that stands in a run of texts. */
function rangeOver(run: readonly Text[], match: Match<Text>): StaticRange {
  const first = run[0] ?? match.startPiece;
  const last = run.at(-1) ?? first;
  return new StaticRange({
    startContainer: first,
    startOffset: first === match.startPiece ? match.start : 0,
    endContainer: last,
    endOffset: last === match.endPiece ? match.end : last.length,
  });
}
