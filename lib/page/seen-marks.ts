import type { Mark } from './mark.ts';
import { Sight } from './sight.ts';
import { Tally } from './tally.ts';

/** Which marks a reader can see, or could by scrolling: each, until a look finds its text hidden. */
export class SeenMarks {
  readonly #hidden = new Set<Mark>();
  readonly #terms = new Tally();

  add(mark: Mark): void {
    this.#terms.add(mark.term);
  }

  /** @param mark one that was added */
  delete(mark: Mark): void {
    if (!this.#hidden.delete(mark)) this.#terms.take(mark.term);
  }

  has(mark: Mark): boolean {
    return !this.#hidden.has(mark);
  }

  /** Looks at marks that were added. */
  lookAt(marks: readonly Mark[]): void {
    const sight = new Sight();
    for (const mark of marks) {
      const isSeen = sight.reaches(mark);
      if (isSeen === this.has(mark)) continue;
      if (isSeen) {
        this.#hidden.delete(mark);
        this.#terms.add(mark.term);
      } else {
        this.#hidden.add(mark);
        this.#terms.take(mark.term);
      }
    }
  }

  /** Those that would be seen, if their text were not hidden. */
  get hidden(): ReadonlySet<Mark> {
    return this.#hidden;
  }

  /** The terms that are seen, sorted. */
  get terms(): string[] {
    return this.#terms.things.toSorted();
  }

  /** How often each of them is. */
  get counts(): Record<string, number> {
    return this.#terms.toRecord();
  }

  clear(): void {
    this.#hidden.clear();
    this.#terms.clear();
  }
}
