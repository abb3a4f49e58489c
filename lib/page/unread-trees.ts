import { holdsCompany, type Sieve, sift } from '../matching/sieve.ts';

/** Trees that a look at their text as a whole left unread, until what is found elsewhere makes them matter. */
export class UnreadTrees {
  readonly #sieve: Sieve | undefined;
  /** Trees with nothing but forms that need company. */
  readonly #inCompany = new Set<Node>();
  /** Trees without a form; some may be company. */
  readonly #bare = new Set<Node>();

  constructor(sieve: Sieve | undefined) {
    this.#sieve = sieve;
  }

  /** Looks at a tree, and keeps it here unless it is to be read at once: then this is false. */
  keeps(root: Node, company: boolean): boolean {
    this.#inCompany.delete(root);
    this.#bare.delete(root);
    const sifted = this.#sieve ? sift(this.#sieve, root.textContent ?? '') : 'terms';
    if (sifted === 'nothing') this.#bare.add(root);
    else if (sifted === 'terms' || company) return false;
    else this.#inCompany.add(root);
    return true;
  }

  /**
   * Gives out the trees that are to be read by now.
   *
   * @param company whether there is some already
   * @param wanted whether what was read elsewhere waits for some
   */
  due(company: boolean, wanted: boolean): Node[] {
    const due: Node[] = [];
    if (company) {
      due.push(...this.#inCompany);
      this.#inCompany.clear();
    }
    if (wanted || this.#inCompany.size > 0) {
      // What changes in a tree later is read by itself: one look is enough.
      for (const root of this.#bare) {
        if (this.#sieve && holdsCompany(this.#sieve, root.textContent ?? '')) due.push(root);
      }
      this.#bare.clear();
    }
    return due.filter((root) => root.isConnected);
  }

  clear(): void {
    this.#inCompany.clear();
    this.#bare.clear();
  }
}
