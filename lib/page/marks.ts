import type { Match } from '../matching/findings.ts';
import type { Evidence } from './evidence.ts';
import { firstMarks } from './first-marks.ts';
import { Highlighted } from './highlighted.ts';
import { Mark } from './mark.ts';
import { Sight } from './sight.ts';

/** How marks are shown. */
export interface MarkLook {
  /** The highlight's name: style sheets use it, and a curious page can see it. */
  readonly highlight: string;
  /** Show of each term only the first mark. */
  readonly firstOnly: boolean;
}

/**
 * What a mark has come to: it waits for its condition; it is on show; it would be, if its text were
 * not hidden or it were the first of its term; it is gone.
 */
type State = 'waiting' | 'shown' | 'not shown' | 'gone';

class Kept extends Mark {
  state: State = 'waiting';
}

/** So many marks are looked at before the page may have its turn. */
const STEP = 50;

/** Every mark is looked at to count them for as long as this, in milliseconds; the others were, a while ago. */
const COUNTING = 3;

/** The marks of a page: which text holds which, and which of them are painted. */
export class Marks {
  readonly #evidence: Evidence;
  /** Lists, for most hold one mark: a set for each text would weigh more than all else. */
  readonly #byText = new Map<Text, Kept[]>();
  readonly #byCondition = new Map<string, Set<Kept>>();
  /** Conditions that were met when marks were last painted. */
  readonly #met = new Set<string>();
  /** Those that would be shown, if their text were not hidden. */
  readonly #hidden = new Set<Kept>();
  /** How many marks have their condition met. */
  #painted = 0;
  readonly #highlighted: Highlighted;
  readonly #look: MarkLook;
  /** Whether other marks may be the first of their term by now. */
  #unordered = false;

  /** @param signal ends it all */
  constructor(evidence: Evidence, look: MarkLook, signal: AbortSignal) {
    this.#evidence = evidence;
    this.#look = look;
    this.#highlighted = new Highlighted(look.highlight, signal);
  }

  /**
   * Marks a match.
   *
   * @param runs the text nodes that it stands in, first to last; a run has nothing between its own
   */
  add(match: Match<Text>, runs: readonly (readonly Text[])[]): void {
    const mark = new Kept(match, runs);
    const { needs } = mark;
    for (const text of mark.texts) {
      const others = this.#byText.get(text);
      if (others) others.push(mark);
      else this.#byText.set(text, [mark]);
    }
    if (needs !== undefined) into(this.#byCondition, needs).add(mark);
    if (needs === undefined || this.#met.has(needs)) this.#paint(mark);
  }

  /** Takes away every mark that touches a text. */
  drop(text: Text): void {
    const marks = this.#byText.get(text);
    if (!marks) return;
    this.#byText.delete(text);
    for (const mark of marks) {
      this.#wipe(mark, 'gone');
      if (mark.needs !== undefined) this.#byCondition.get(mark.needs)?.delete(mark);
      for (const other of mark.texts) {
        const left = this.#byText.get(other)?.filter((one) => one !== mark);
        if (left?.length === 0) this.#byText.delete(other);
        else if (left) this.#byText.set(other, left);
      }
    }
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
        else this.#wipe(mark, 'waiting');
    }
    if (this.#unordered) this.#showFirst();
    this.#highlighted.register();
  }

  /** Looks step by step which marks a reader can see by now: hidden text bears none. */
  *lookingAgain(): Generator<void> {
    if (this.#look.firstOnly) {
      this.#showFirst();
      return;
    }
    let some: Kept[] = [];
    for (const mark of this.#all()) {
      some.push(mark);
      if (some.length < STEP) continue;
      this.#showVisible(some);
      some = [];
      yield;
    }
    this.#showVisible(some);
    this.#highlighted.lookAround();
  }

  /** The terms that a reader can see marked, sorted. */
  get termsShown(): string[] {
    return this.#highlighted.terms;
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
    return (this.#byText.get(text) ?? []).filter(({ state }) => state === 'shown');
  }

  /** Wherever a term stands. */
  *rangesOf(term: string): Generator<StaticRange> {
    for (const mark of this.#all()) if (mark.term === term) yield* mark.ranges;
  }

  /** Every mark whose condition is met, in no order. */
  get all(): Iterable<Mark> {
    return this.#all();
  }

  /** Whether any mark waits for a condition. */
  get wantCompany(): boolean {
    return [...this.#byCondition].some(
      ([condition, marks]) => marks.size > 0 && !this.#evidence.meets(condition),
    );
  }

  /** Whether anything is painted. */
  get any(): boolean {
    return this.#painted > 0;
  }

  /** How often each term stands where a reader can see it. */
  counts(): Record<string, number> {
    if (this.#look.firstOnly) this.#showFirst();
    const counts: Record<string, number> = {};
    const sight = new Sight();
    const ends = performance.now() + COUNTING;
    let late = false;
    let count = 0;
    for (const mark of this.#all()) {
      late ||= ++count % STEP === 0 && performance.now() > ends;
      const visible = late ? !this.#hidden.has(mark) : sight.reaches(mark);
      if (visible) counts[mark.term] = (counts[mark.term] ?? 0) + 1;
    }
    return counts;
  }

  clear(): void {
    this.#highlighted.clear();
    this.#unordered = false;
    this.#painted = 0;
    for (const kept of [this.#byText, this.#byCondition, this.#met, this.#hidden]) kept.clear();
  }

  /** The marks whose condition is met, each once: at its first text. */
  *#all(): Generator<Kept> {
    for (const [text, marks] of this.#byText) {
      for (const mark of marks) {
        if (mark.texts[0] === text && mark.state !== 'waiting') yield mark;
      }
    }
  }

  /**
   * Shows what is new, hidden or not: to ask takes longer than to show it, and on hidden text a
   * mark shows nothing. The next look takes it away there.
   */
  #paint(mark: Kept): void {
    this.#painted++;
    if (this.#look.firstOnly) {
      mark.state = 'not shown';
      this.#unordered = true;
    } else {
      this.#show(mark);
    }
  }

  #wipe(mark: Kept, state: State): void {
    if (mark.state !== 'waiting') {
      this.#painted--;
      this.#hidden.delete(mark);
      this.#hide(mark);
      this.#unordered = this.#look.firstOnly;
    }
    mark.state = state;
  }

  #showVisible(marks: Iterable<Kept>): void {
    // All are asked first: each range that is shown would have the next one ask for a new layout.
    const sight = new Sight();
    const asked = [...marks].filter(({ state }) => state !== 'waiting' && state !== 'gone');
    for (const [mark, visible] of asked.map((one) => [one, sight.reaches(one)] as const)) {
      if (visible) this.#show(mark);
      else this.#hide(mark);
      if (visible) this.#hidden.delete(mark);
      else this.#hidden.add(mark);
    }
  }

  #show(mark: Kept): void {
    if (mark.state === 'shown') return;
    mark.state = 'shown';
    this.#highlighted.add(mark);
  }

  #hide(mark: Kept): void {
    if (mark.state === 'shown') this.#highlighted.delete(mark);
    mark.state = 'not shown';
  }

  #showFirst(): void {
    this.#unordered = false;
    const all = [...this.#all()];
    const first = firstMarks(all);
    for (const mark of all) if (!first.has(mark)) this.#hide(mark);
    this.#showVisible(first);
  }
}

function into<K, M>(sets: Map<K, Set<M>>, key: K): Set<M> {
  let set = sets.get(key);
  if (!set) sets.set(key, (set = new Set()));
  return set;
}
