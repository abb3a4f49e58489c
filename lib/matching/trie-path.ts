import { isAsciiWord, unitOf } from './fold.ts';
import { BASE, type MatcherTables, ONE_UNIT } from './tables.ts';

/**
 * A path through the trie of tables.ts, one unit of text at a time. Spaces are taken as a reader
 * takes them: a run of them is one, and a hyphen is one too ("JAK-inhibitor", "JAK-\ninhibitor").
 */
export class TriePath {
  readonly #trie: string;
  readonly #root: number;
  /** Where the root leads to by ASCII unit, so that most words end where they begin; -1: nowhere. */
  readonly #starts = new Int32Array(128).fill(-1);
  /** The same for units beyond ASCII that were asked for. */
  readonly #begins = new Map<number, boolean>();
  /** The node that the path is in, and the part of its label that has not been taken yet. */
  #node = 0;
  #label = 0;
  #labelEnd = 0;
  #inGap = false;
  /** Where reading of the trie's numbers has come to. */
  #cursor = 0;

  constructor({ trie, root }: Pick<MatcherTables, 'trie' | 'root'>) {
    this.#trie = trie;
    this.#root = root;
    for (let unit = 0; unit < 128; unit++) {
      this.restart();
      if (this.#follow(unit)) this.#starts[unit] = this.#node;
    }
  }

  /** Whether a text that begins with this unit can lead anywhere. */
  begins(code: number): boolean {
    if (code < 128) return (this.#starts[code | 32] ?? -1) >= 0;
    let begins = this.#begins.get(code);
    if (begins === undefined) {
      this.restart();
      this.#begins.set(code, (begins = this.step(code)));
    }
    return begins;
  }

  restart(): void {
    this.#enter(this.#root);
    this.#inGap = false;
  }

  /** Takes one unit of text; false where no form goes on with it. */
  step(code: number): boolean {
    if (code > 96 && code < 123) {
      this.#inGap = false;
      return this.#take(code);
    }
    const { folded, hyphen } = unitOf(code);
    if (folded === ' ') {
      if (this.#inGap) return !hyphen;
      this.#inGap = true;
    } else {
      this.#inGap = false;
    }
    return this.#takeAll(folded);
  }

  /**
   * Takes letters and digits of ASCII up to the last one before something else: within a word no
   * form ends, so that nothing need be asked there.
   *
   * @returns the place of the unit to be taken next; -1 where no form goes on
   */
  stepWithin(text: string, from: number): number {
    let at = from;
    let code = text.charCodeAt(at);
    if (!isAsciiWord(code)) return at;
    for (let next: number; isAsciiWord((next = text.charCodeAt(at + 1))); code = next) {
      if (!this.#take(code | 32)) return -1;
      this.#inGap = false;
      at++;
    }
    return at;
  }

  /** Whether a form begins with what stands in a text from some place to its end. */
  isBegunBy(text: string, from: number): boolean {
    this.restart();
    for (let at = from; at < text.length; at++) {
      if (!this.step(text.charCodeAt(at))) return false;
    }
    return true;
  }

  /** Whether a form goes on with one unit of text. */
  goesOnWith(code: number): boolean {
    const [node, label, labelEnd, inGap] = [this.#node, this.#label, this.#labelEnd, this.#inGap];
    const goesOn = this.step(code);
    [this.#node, this.#label, this.#labelEnd, this.#inGap] = [node, label, labelEnd, inGap];
    return goesOn;
  }

  /** Takes a folded word. */
  stepThrough(word: string): boolean {
    this.#inGap = false;
    return this.#takeAll(word);
  }

  /** Whether the last that was taken is a space or a hyphen. */
  get inGap(): boolean {
    return this.#inGap;
  }

  /** The number of the rule that ends here; 0 where none does. */
  get rule(): number {
    if (this.#label < this.#labelEnd || this.#inGap) return 0;
    this.#cursor = this.#labelEnd;
    return this.#number();
  }

  /** True where no form is longer. */
  get atLeaf(): boolean {
    return this.#label === this.#labelEnd && this.#edges() === 0;
  }

  #takeAll(units: string): boolean {
    for (let at = 0; at < units.length; at++) {
      if (!this.#take(units.charCodeAt(at))) return false;
    }
    return true;
  }

  #take(unit: number): boolean {
    if (this.#label < this.#labelEnd) return this.#trie.charCodeAt(this.#label++) === unit;
    if (this.#node !== this.#root || unit > 127) return this.#follow(unit);
    const start = this.#starts[unit] ?? -1;
    if (start >= 0) this.#enter(start);
    return start >= 0;
  }

  #follow(unit: number): boolean {
    for (let left = this.#edges(); left > 0; left--) {
      const found = this.#trie.charCodeAt(this.#cursor++) === unit;
      const back = this.#number();
      if (found) this.#enter(this.#node - back);
      if (found) return true;
    }
    return false;
  }

  #enter(node: number): void {
    this.#node = node;
    this.#cursor = node;
    const length = this.#number();
    this.#label = this.#cursor;
    this.#labelEnd = this.#cursor + length;
  }

  /** Goes to the node's edges, and gives their number. */
  #edges(): number {
    this.#cursor = this.#labelEnd;
    this.#number();
    return this.#number();
  }

  #number(): number {
    const first = this.#trie.charCodeAt(this.#cursor++) - BASE;
    if (first < ONE_UNIT) return first;
    return (first - ONE_UNIT) * ONE_UNIT + this.#trie.charCodeAt(this.#cursor++) - BASE;
  }
}
