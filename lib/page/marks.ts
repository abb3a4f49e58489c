import type { Match } from '../matching/scan.ts';
import type { Evidence } from './evidence.ts';
import { isShown } from './reading-matter.ts';

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

/** The highlight's name: style sheets use it, and a curious page can see it. */
const HIGHLIGHT = 'clinic-context';

/** The marks of a page: which text holds which, and which of them are painted. */
export class Marks {
  readonly #evidence: Evidence;
  readonly #byText = new Map<Text, Set<Mark>>();
  readonly #byCondition = new Map<string, Set<Mark>>();
  /** Conditions that were met when marks were last painted. */
  readonly #met = new Set<string>();
  readonly #painted = new Set<Mark>();
  /** Made for the first mark: most pages never need one. */
  #highlight: Highlight | undefined;

  constructor(evidence: Evidence) {
    this.#evidence = evidence;
  }

  /**
   * Marks a match.
   *
   * @param runs the text nodes that it stands in, first to last; a run has nothing between its own
   */
  add({ term, needs, start, end }: Match, runs: readonly (readonly Text[])[]): void {
    const texts = runs.flat();
    const ranges = runs.flatMap((run) => {
      const [first, last] = [run[0], run.at(-1)];
      if (!first || !last) return [];
      return new StaticRange({
        startContainer: first,
        startOffset: first === texts[0] ? start : 0,
        endContainer: last,
        endOffset: last === texts.at(-1) ? end : last.length,
      });
    });
    const mark: Mark = { term, needs, texts, ranges };
    for (const text of texts) into(this.#byText, text).add(mark);
    if (needs !== undefined) into(this.#byCondition, needs).add(mark);
    if (needs === undefined || this.#met.has(needs)) this.#paint(mark);
  }

  /** Takes away every mark that touches a text. */
  drop(text: Text): void {
    for (const mark of this.#byText.get(text) ?? []) {
      this.#wipe(mark);
      if (mark.needs !== undefined) this.#byCondition.get(mark.needs)?.delete(mark);
      for (const other of mark.texts) if (other !== text) this.#byText.get(other)?.delete(mark);
    }
    this.#byText.delete(text);
  }

  /**
   * Paints what waited for a condition that is met by now, and wipes what lost its condition.
   * Puts back what the page has cleared of the highlight.
   */
  settle(): void {
    for (const [condition, marks] of this.#byCondition) {
      const met = this.#evidence.meets(condition);
      if (met === this.#met.has(condition)) continue;
      if (met) this.#met.add(condition);
      else this.#met.delete(condition);
      for (const mark of marks)
        if (met) this.#paint(mark);
        else this.#wipe(mark);
    }
    if (!this.#highlight) return;
    // Cheap where nothing is amiss, so that it can be asked at every turn.
    if (this.#highlight.size < this.#painted.size) {
      for (const { ranges } of this.#painted)
        for (const range of ranges) this.#highlight.add(range);
    }
    if (!CSS.highlights.has(HIGHLIGHT)) CSS.highlights.set(HIGHLIGHT, this.#highlight);
  }

  /** The painted marks that touch a text. */
  touching(text: Text): Mark[] {
    return [...(this.#byText.get(text) ?? [])].filter((mark) => this.#painted.has(mark));
  }

  /** Whether anything is painted. */
  get any(): boolean {
    return this.#painted.size > 0;
  }

  /** How often each term is painted where a reader can see it; this looks at every mark. */
  counts(): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const { term, texts } of this.#painted) {
      if (texts.some(isShown)) counts[term] = (counts[term] ?? 0) + 1;
    }
    return counts;
  }

  clear(): void {
    CSS.highlights.delete(HIGHLIGHT);
    this.#highlight = undefined;
    for (const kept of [this.#byText, this.#byCondition, this.#met, this.#painted]) kept.clear();
  }

  #paint(mark: Mark): void {
    this.#painted.add(mark);
    this.#highlight ??= new Highlight();
    for (const range of mark.ranges) this.#highlight.add(range);
  }

  #wipe(mark: Mark): void {
    this.#painted.delete(mark);
    for (const range of mark.ranges) this.#highlight?.delete(range);
  }
}

function into<K, M>(sets: Map<K, Set<M>>, key: K): Set<M> {
  let set = sets.get(key);
  if (!set) sets.set(key, (set = new Set()));
  return set;
}
