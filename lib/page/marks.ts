import type { Match } from '../matching/findings.ts';
import type { Evidence } from './evidence.ts';
import { firstMarks } from './first-marks.ts';
import type { Mark } from './mark.ts';
import { isVisible } from './mark.ts';

/** How marks are shown. */
export interface MarkLook {
  /** The highlight's name: style sheets use it, and a curious page can see it. */
  readonly highlight: string;
  /** Show of each term only the first mark. */
  readonly firstOnly: boolean;
}

/** So many marks are looked at before the page may have its turn. */
const STEP = 50;

/** The marks of a page: which text holds which, and which of them are painted. */
export class Marks {
  readonly #evidence: Evidence;
  /** Lists, for most hold one mark: a set for each text would weigh more than all else. */
  readonly #byText = new Map<Text, Mark[]>();
  readonly #byCondition = new Map<string, Set<Mark>>();
  /** Conditions that were met when marks were last painted. */
  readonly #met = new Set<string>();
  /** The marks whose condition is met. */
  readonly #painted = new Set<Mark>();
  /** Those of them that nobody has looked at yet: they may be hidden. */
  readonly #fresh = new Set<Mark>();
  /** Those of them that are in the highlight, and how many ranges they have. */
  readonly #shown = new Set<Mark>();
  #rangesShown = 0;
  /** Those that would be, if their text were not hidden. */
  readonly #hidden = new Set<Mark>();
  readonly #look: MarkLook;
  /** Whether other marks may be the first of their term by now. */
  #unordered = false;
  /** Made for the first mark: most pages never need one. */
  #highlight: Highlight | undefined;

  constructor(evidence: Evidence, look: MarkLook) {
    this.#evidence = evidence;
    this.#look = look;
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
    for (const text of texts) {
      const others = this.#byText.get(text);
      if (others) others.push(mark);
      else this.#byText.set(text, [mark]);
    }
    if (needs !== undefined) into(this.#byCondition, needs).add(mark);
    if (needs === undefined || this.#met.has(needs)) this.#paint(mark);
  }

  /** Takes away every mark that touches a text. */
  drop(text: Text): void {
    for (const mark of this.#byText.get(text) ?? []) {
      this.#wipe(mark);
      if (mark.needs !== undefined) this.#byCondition.get(mark.needs)?.delete(mark);
      for (const other of mark.texts) {
        const left = this.#byText.get(other)?.filter((one) => one !== mark);
        if (left && other !== text) this.#byText.set(other, left);
      }
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
    if (this.#unordered) this.#showFirst();
    else if (!this.#look.firstOnly) this.#showVisible(this.#fresh);
    this.#fresh.clear();
    if (!this.#highlight) return;
    // Cheap where nothing is amiss, so that it can be asked at every turn.
    if (this.#highlight.size < this.#rangesShown) {
      for (const { ranges } of this.#shown) for (const range of ranges) this.#highlight.add(range);
    }
    const { highlight } = this.#look;
    if (!CSS.highlights.has(highlight)) CSS.highlights.set(highlight, this.#highlight);
  }

  /** Looks step by step which marks a reader can see by now: hidden text bears none. */
  *lookingAgain(): Generator<void> {
    if (this.#look.firstOnly) {
      this.#showFirst();
      return;
    }
    let some: Mark[] = [];
    for (const mark of this.#painted) {
      some.push(mark);
      if (some.length < STEP) continue;
      this.#showVisible(some);
      some = [];
      yield;
    }
    this.#showVisible(some);
  }

  /** The terms that a reader can see marked, sorted. */
  get termsShown(): string[] {
    return [...new Set([...this.#shown].map(({ term }) => term))].toSorted();
  }

  /** Marks that would be shown if their text were. */
  get hidden(): ReadonlySet<Mark> {
    return this.#hidden;
  }

  /** Every text that bears a mark, or would if its condition were met. */
  get texts(): ReadonlyMap<Text, unknown> {
    return this.#byText;
  }

  /** The marks on show that touch a text. */
  touching(text: Text): Mark[] {
    return (this.#byText.get(text) ?? []).filter((mark) => this.#shown.has(mark));
  }

  /** Wherever a term stands. */
  rangesOf(term: string): StaticRange[] {
    return [...this.#painted].filter((mark) => mark.term === term).flatMap(({ ranges }) => ranges);
  }

  /** Every mark whose condition is met, in no order. */
  get all(): ReadonlySet<Mark> {
    return this.#painted;
  }

  /** Whether any mark waits for a condition. */
  get wantCompany(): boolean {
    return [...this.#byCondition].some(
      ([condition, marks]) => marks.size > 0 && !this.#evidence.meets(condition),
    );
  }

  /** Whether anything is painted. */
  get any(): boolean {
    return this.#painted.size > 0;
  }

  /** How often each term stands where a reader can see it; this looks at every mark. */
  counts(): Record<string, number> {
    if (this.#look.firstOnly) this.#showFirst();
    const counts: Record<string, number> = {};
    for (const mark of this.#painted) {
      if (isVisible(mark)) counts[mark.term] = (counts[mark.term] ?? 0) + 1;
    }
    return counts;
  }

  clear(): void {
    CSS.highlights.delete(this.#look.highlight);
    this.#highlight = undefined;
    this.#unordered = false;
    this.#rangesShown = 0;
    for (const kept of [this.#byText, this.#byCondition, this.#met]) kept.clear();
    for (const kept of [this.#painted, this.#fresh, this.#shown, this.#hidden]) kept.clear();
  }

  #paint(mark: Mark): void {
    this.#painted.add(mark);
    this.#fresh.add(mark);
    if (this.#look.firstOnly) this.#unordered = true;
  }

  #wipe(mark: Mark): void {
    this.#painted.delete(mark);
    this.#fresh.delete(mark);
    this.#hidden.delete(mark);
    this.#hide(mark);
    this.#unordered = this.#look.firstOnly;
  }

  #showVisible(marks: Iterable<Mark>): void {
    // All are asked first: each range that is shown would have the next one ask for a new layout.
    // What is dropped meanwhile is no longer painted.
    const asked = [...marks].filter((mark) => this.#painted.has(mark));
    for (const [mark, visible] of asked.map((one) => [one, isVisible(one)] as const)) {
      if (visible) this.#show(mark);
      else this.#hide(mark);
      if (visible) this.#hidden.delete(mark);
      else this.#hidden.add(mark);
    }
  }

  #show(mark: Mark): void {
    if (this.#shown.has(mark)) return;
    this.#shown.add(mark);
    this.#rangesShown += mark.ranges.length;
    this.#highlight ??= new Highlight();
    for (const range of mark.ranges) this.#highlight.add(range);
  }

  #hide(mark: Mark): void {
    if (!this.#shown.delete(mark)) return;
    this.#rangesShown -= mark.ranges.length;
    for (const range of mark.ranges) this.#highlight?.delete(range);
  }

  #showFirst(): void {
    this.#unordered = false;
    const first = firstMarks(this.#painted);
    for (const mark of this.#shown) if (!first.has(mark)) this.#hide(mark);
    this.#showVisible(first);
  }
}

function into<K, M>(sets: Map<K, Set<M>>, key: K): Set<M> {
  let set = sets.get(key);
  if (!set) sets.set(key, (set = new Set()));
  return set;
}
