import { PlainText } from '../matching/plain-text.ts';
import { holdsCompany, placesIn, type Sieve, sift } from '../matching/sieve.ts';
import { nearTexts, writtenIn } from './near-texts.ts';
import { plainTextOf, type Segment } from './segments.ts';
import type { Tree } from './trees.ts';

/** What is known of the page's company when a text is looked at. */
export interface Company {
  /** Whether some form would find company by now. */
  readonly met: boolean;
  /** Whether some form waits for company. */
  readonly wanted: boolean;
}

/**
 * Decides which text is read, by one look at it as a whole; and keeps in mind the trees with text
 * that was left unread, until what is found elsewhere makes it matter.
 */
export class UnreadTrees {
  readonly #sieve: Sieve | null;
  /** Trees with nothing but forms that need company. */
  readonly #inCompany = new Set<Tree>();
  /** Trees without a form; some may be company. */
  readonly #bare = new Set<Tree>();

  constructor(sieve: Sieve | null) {
    this.#sieve = sieve;
  }

  /**
   * Whether a text is to be read.
   *
   * @param segment the text
   * @param root the tree that it stands in
   */
  isToRead(segment: Segment, root: Tree, company: Company): boolean {
    if (!this.#sieve) return true;
    const text = plainTextOf(segment);
    const sifted = sift(this.#sieve, text);
    if (sifted === 'terms') return true;
    if (sifted === 'only in company') {
      if (company.met || holdsCompany(this.#sieve, text)) return true;
      this.#inCompany.add(root);
      return false;
    }
    if (this.#seeksCompany(company)) return holdsCompany(this.#sieve, text);
    this.#bare.add(root);
    return false;
  }

  /**
   * Gives what is to be read of single texts, a few at a time: those that may hold a term, or from
   * beside them one may reach into them.
   *
   * @param asked single texts; it may be emptied, and the page may change between two steps
   * @param company asked at each step
   */
  *textsToRead(asked: Set<Text>, company: () => Company): Generator<Iterable<Text | undefined>> {
    if (!this.#sieve) {
      yield asked;
      return;
    }
    for (const near of nearTexts(asked)) {
      const text = PlainText.of(writtenIn(near.all));
      if (this.#seeksCompany(company()) && holdsCompany(this.#sieve, text)) {
        yield near.asked;
        continue;
      }
      const nodes = text.nodesAt(placesIn(this.#sieve, text));
      yield Array.from(nodes, (node) => near.all[node]?.text);
      if (!this.#seeksCompany(company())) this.#bare.add(near.root);
    }
  }

  /** Gives out the trees that are to be looked at again by now. */
  due(company: Company): Tree[] {
    const due = new Set<Tree>();
    if (company.met) {
      for (const root of this.#inCompany) due.add(root);
      this.#inCompany.clear();
    }
    if (this.#seeksCompany(company)) {
      for (const root of this.#bare) due.add(root);
      this.#bare.clear();
    }
    return [...due].filter((root) => root.isConnected);
  }

  /** Lets go of trees that have left the page: what comes back is looked at again anyway. */
  letGo(): void {
    for (const trees of [this.#inCompany, this.#bare]) {
      for (const root of trees) if (!root.isConnected) trees.delete(root);
    }
  }

  clear(): void {
    this.#inCompany.clear();
    this.#bare.clear();
  }

  /** Whether some form waits for company, read or unread. */
  #seeksCompany({ wanted }: Company): boolean {
    return wanted || this.#inCompany.size > 0;
  }
}
