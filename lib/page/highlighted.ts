import type { Mark } from './mark.ts';

/** The ranges in a highlight, counted: a page can take them out of it, and nothing tells. */
export class Highlighted {
  readonly #name: string;
  /** Made for the first mark: most pages never need one. */
  #highlight: Highlight | undefined;
  #ranges = 0;
  /** How many marks of each term. */
  readonly #terms = new Map<string, number>();

  /** @param name what style sheets know the highlight by */
  constructor(name: string) {
    this.#name = name;
  }

  /** The terms that are marked, sorted. */
  get terms(): string[] {
    return [...this.#terms.keys()].toSorted();
  }

  /** Whether the page has taken anything out. */
  get isRobbed(): boolean {
    return this.#highlight !== undefined && this.#highlight.size < this.#ranges;
  }

  /** @param mark one that is not in it */
  add({ term, ranges }: Mark): void {
    this.#ranges += ranges.length;
    this.#terms.set(term, (this.#terms.get(term) ?? 0) + 1);
    this.#highlight ??= new Highlight();
    for (const range of ranges) this.#highlight.add(range);
  }

  /** @param mark one that is in it */
  delete({ term, ranges }: Mark): void {
    this.#ranges -= ranges.length;
    const left = (this.#terms.get(term) ?? 0) - 1;
    if (left > 0) this.#terms.set(term, left);
    else this.#terms.delete(term);
    for (const range of ranges) this.#highlight?.delete(range);
  }

  /** Has the page show what is in it. */
  register(): void {
    // Cheap where nothing is amiss, so that it can be asked at every turn.
    if (!this.#highlight || CSS.highlights.has(this.#name)) return;
    CSS.highlights.set(this.#name, this.#highlight);
  }

  /** Takes all out of it. */
  empty(): void {
    this.#highlight?.clear();
    this.#ranges = 0;
    this.#terms.clear();
  }

  /** The same, and the page shows none any more. */
  clear(): void {
    this.empty();
    CSS.highlights.delete(this.#name);
    this.#highlight = undefined;
  }
}
