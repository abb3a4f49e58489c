import { around, type Box, boxOf, fitsView, isWithin } from './box.ts';
import type { Mark } from './mark.ts';
import { Neighbours } from './neighbours.ts';

/** So many marks are found their neighbours at a time. */
const SOME = 20;

/** Which marks of a page stand close together. */
export class Neighbourhoods {
  /** Those that have no neighbours yet. */
  readonly #fresh = new Set<Mark>();
  readonly #neighboursOf = new Map<Mark, Neighbours>();
  readonly #all = new Set<Neighbours>();
  /** Those that were found last. */
  #last: Neighbours | undefined;

  /** Marks that nobody has looked at yet, and those that have no place on the page. */
  get fresh(): ReadonlySet<Mark> {
    return this.#fresh;
  }

  /** All others, by where they stand. */
  get all(): ReadonlySet<Neighbours> {
    return this.#all;
  }

  add(mark: Mark): void {
    this.#fresh.add(mark);
  }

  delete(mark: Mark): void {
    this.#fresh.delete(mark);
    const neighbours = this.#neighboursOf.get(mark);
    if (!neighbours) return;
    this.#neighboursOf.delete(mark);
    neighbours.delete(mark);
    if (neighbours.marks.length > 0) return;
    this.#all.delete(neighbours);
    if (this.#last === neighbours) this.#last = undefined;
  }

  clear(): void {
    for (const kept of [this.#fresh, this.#neighboursOf, this.#all]) kept.clear();
    this.#last = undefined;
  }

  /**
   * Finds fresh marks their neighbours, step by step: those that came before them, if they stand so
   * close that a viewport could hold them all.
   *
   * @param range one to measure with; it is another afterwards
   * @returns those that have got new ones
   */
  *settling(range: Range): Generator<void, Set<Neighbours>> {
    const grown = new Set<Neighbours>();
    for (let left = this.#fresh.size; left > 0; left -= SOME) {
      this.#settleSome(range, grown);
      yield;
    }
    return grown;
  }

  #settleSome(range: Range, grown: Set<Neighbours>): void {
    let box = this.#last?.box(range);
    let [text, own]: [Text?, Box?] = [];
    for (const mark of this.#someFresh()) {
      if (mark.texts[0] !== text) {
        [text] = mark.texts;
        own = boxOf(mark.texts, range);
      }
      this.#fresh.delete(mark);
      if (!own) {
        // Behind the others: it is hidden, maybe for long.
        this.#fresh.add(mark);
        continue;
      }
      const wider = box && around(box, own);
      const fits = box && wider && (isWithin(own, box) || fitsView(wider));
      if (!this.#last || this.#last.areMany || !fits) this.#last = new Neighbours();
      box = this.#last.marks.length > 0 ? wider : own;
      this.#last.add(mark);
      this.#neighboursOf.set(mark, this.#last);
      this.#all.add(this.#last);
      grown.add(this.#last);
    }
  }

  #someFresh(): Mark[] {
    const some: Mark[] = [];
    for (const mark of this.#fresh) {
      if (some.length === SOME) break;
      some.push(mark);
    }
    return some;
  }
}
