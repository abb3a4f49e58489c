import type { Match } from '../matching/findings.ts';
import type { Evidence } from './evidence.ts';
import { firstMarks } from './first-marks.ts';
import { Highlighted } from './highlighted.ts';
import { Mark } from './mark.ts';
import { SeenMarks } from './seen-marks.ts';

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

/** Before marks are counted it is looked for so long, in milliseconds, which can be seen; of others it is known. */
const COUNTING = 3;

/** The marks of a page: which text holds which, and which of them are painted. */
export class Marks {
  readonly #evidence: Evidence;
  /** Lists, for most hold one mark: a set for each text would weigh more than all else. */
  readonly #byText = new Map<Text, Kept[]>();
  readonly #byCondition = new Map<string, Set<Kept>>();
  /** Conditions that were met when marks were last painted. */
  readonly #met = new Set<string>();
  /** How many marks have their condition met. */
  #painted = 0;
  /** Of those, which a reader can see. */
  readonly #seen = new SeenMarks();
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
    yield* this.#lookingAtAll();
    this.#highlighted.lookAround();
  }

  *#lookingAtAll(): Generator<void> {
    let some: Kept[] = [];
    for (const mark of this.#all()) {
      some.push(mark);
      if (some.length < STEP) continue;
      this.#lookAt(some);
      some = [];
      yield;
    }
    this.#lookAt(some);
    if (this.#look.firstOnly) this.#showFirst();
  }

  /** The terms that a reader can see marked, sorted. */
  get termsShown(): string[] {
    return this.#seen.terms;
  }

  /** Marks that would be shown if their text were. */
  get hidden(): ReadonlySet<Mark> {
    return this.#seen.hidden;
  }

  /** Every text that bears a mark, or would if its condition were met. */
  get texts(): ReadonlyMap<Text, unknown> {
    return this.#byText;
  }

  /** The marks on show that touch a text. */
  touching(text: Text): Mark[] {
    return (this.#byText.get(text) ?? []).filter(({ state }) => state === 'shown');
  }

  /** Whether a mark reaches into a text from one before. */
  reachInto(text: Text): boolean {
    return this.#byText.get(text)?.some(({ texts }) => texts[0] !== text) ?? false;
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
    const ends = performance.now() + COUNTING;
    const steps = this.#lookingAtAll();
    while (!steps.next().done && performance.now() < ends);
    return this.#seen.counts;
  }

  clear(): void {
    // A look may be under way, and come to some of them still.
    for (const mark of this.#all()) mark.state = 'gone';
    this.#highlighted.clear();
    this.#unordered = false;
    this.#painted = 0;
    this.#seen.clear();
    for (const kept of [this.#byText, this.#byCondition, this.#met]) kept.clear();
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
    this.#seen.add(mark);
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
      this.#seen.delete(mark);
      this.#hide(mark);
      this.#unordered = this.#look.firstOnly;
    }
    mark.state = state;
  }

  #lookAt(marks: readonly Kept[]): void {
    const met = marks.filter(({ state }) => state !== 'waiting' && state !== 'gone');
    // All before one is shown: each range that is would have the next one ask for a new layout.
    this.#seen.lookAt(met);
    if (this.#look.firstOnly) return;
    for (const mark of met) this.#showIf(this.#seen.has(mark), mark);
  }

  #showIf(show: boolean, mark: Kept): void {
    if (show) this.#show(mark);
    else this.#hide(mark);
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
    this.#seen.lookAt([...first]);
    for (const mark of all) this.#showIf(first.has(mark) && this.#seen.has(mark), mark);
  }
}

function into<K, M>(sets: Map<K, Set<M>>, key: K): Set<M> {
  let set = sets.get(key);
  if (!set) sets.set(key, (set = new Set()));
  return set;
}
