import type { Match } from '../matching/findings.ts';

/** Text nodes that follow one another, with nothing between. */
type Run = readonly Text[];

/** One term on the page. */
export class Mark {
  readonly term: string;
  /** The condition that the page must meet for the mark to be painted. */
  readonly needs: string | undefined;
  /** The text nodes it stands in, first to last. */
  readonly texts: Run;
  /** Where it begins in the first of them, in UTF-16 units. */
  readonly start: number;
  /** Absent where all its texts are one run, as they mostly are. */
  readonly #runs: readonly Run[] | undefined;
  /** Where it ends in its last text; absent where that is all of it. */
  readonly #end: number | undefined;

  /** @param runs the text nodes that a match stands in, first to last */
  constructor({ term, needs, start, endPiece, end }: Match<Text>, runs: readonly Run[]) {
    const [first] = runs;
    const alone = runs.length === 1 && first;
    this.term = term;
    this.needs = needs;
    this.texts = alone || runs.flat();
    this.#runs = alone ? undefined : runs;
    this.start = start;
    this.#end = this.texts.at(-1) === endPiece ? end : undefined;
  }

  /**
   * One, or more where something stands between that is not the term's (an annotation, hidden
   * text). Static, because every live range slows each change that a page makes to itself. Made
   * whenever they are asked for: most marks of a long page never come near its reader.
   */
  get ranges(): readonly StaticRange[] {
    const runs = this.#runs ?? [this.texts];
    return runs.flatMap((run, index) => {
      const [from, to] = [run[0], run.at(-1)];
      if (!from || !to) return [];
      return new StaticRange({
        startContainer: from,
        startOffset: index === 0 ? this.start : 0,
        endContainer: to,
        endOffset: (index === runs.length - 1 ? this.#end : undefined) ?? to.length,
      });
    });
  }
}
