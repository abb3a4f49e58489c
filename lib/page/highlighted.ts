import type { Mark } from './mark.ts';
import { NearMarks } from './near-marks.ts';

/** The marks on show, and the highlight that has those of them painted that are near the reader. */
export class Highlighted {
  readonly #name: string;
  readonly #priority: number;
  readonly #near: NearMarks;
  /** Made for the first mark: most pages never need one. */
  #highlight: Highlight | undefined;
  /** What is in the highlight: a page can take it out, and nothing tells. */
  readonly #ranges = new Map<Mark, readonly StaticRange[]>();
  #size = 0;

  /**
   * @param name what style sheets know the highlight by
   * @param signal ends it all
   * @param priority of two highlights, the one with the higher is seen
   */
  constructor(name: string, signal: AbortSignal, priority = 0) {
    this.#name = name;
    this.#priority = priority;
    this.#near = new NearMarks(
      { show: (mark) => this.#paint(mark), hide: (mark) => this.#wipe(mark) },
      signal,
    );
  }

  /** @param mark one that is not on show */
  add(mark: Mark): void {
    this.#near.add(mark);
  }

  /** @param mark one that is on show */
  delete(mark: Mark): void {
    this.#near.delete(mark);
  }

  /** To be called whenever other marks may be near the reader than before. */
  lookAround(): void {
    this.#near.lookAround();
  }

  /** Has the page paint what is in the highlight, and puts back what the page has taken out. */
  register(): void {
    // Cheap where nothing is amiss, so that it can be asked at every turn.
    if (!this.#highlight) return;
    if (this.#highlight.size < this.#size) {
      for (const range of [...this.#ranges.values()].flat()) this.#highlight.add(range);
    }
    // Firefox brings an updated extension into open pages, where the highlight of the one before stands.
    if (!this.#isRegistered) CSS.highlights.set(this.#name, this.#highlight);
  }

  /** Takes all out of it, and the page shows none any more. */
  clear(): void {
    // The first touch of the registry takes half a millisecond.
    if (this.#highlight && this.#isRegistered) CSS.highlights.delete(this.#name);
    this.#highlight = undefined;
    this.#size = 0;
    for (const kept of [this.#near, this.#ranges]) kept.clear();
  }

  get #isRegistered(): boolean {
    return CSS.highlights.get(this.#name) === this.#highlight;
  }

  #paint(mark: Mark): void {
    if (this.#ranges.has(mark)) return;
    const { ranges } = mark;
    this.#ranges.set(mark, ranges);
    this.#size += ranges.length;
    if (!this.#highlight) {
      this.#highlight = new Highlight();
      this.#highlight.priority = this.#priority;
    }
    for (const range of ranges) this.#highlight.add(range);
  }

  #wipe(mark: Mark): void {
    const ranges = this.#ranges.get(mark);
    if (!ranges) return;
    this.#ranges.delete(mark);
    this.#size -= ranges.length;
    for (const range of ranges) this.#highlight?.delete(range);
  }
}
