import { unitOf } from './fold.ts';
import { BASE, HIGH } from './tables.ts';

/**
 * A path through the trie of tables.ts, one unit of text at a time. Spaces are taken as a reader
 * takes them: a run of them is one, and a hyphen is one too ("JAK-inhibitor", "JAK-\ninhibitor").
 */
export class TriePath {
  readonly #trie: string;
  /** The root's edges by lower-case ASCII unit, so that most words end where they begin. */
  readonly #starts = new Int32Array(128);
  #node = 0;
  /** Units of the node's label that have been taken. */
  #taken = 0;
  #inGap = false;

  constructor(trie: string) {
    this.#trie = trie;
    const edges = this.#edgesOf(0);
    for (let edge = edges.first; edge < edges.end; edge += 3) {
      const unit = this.#number(edge);
      if (unit < 128) this.#starts[unit] = this.#pair(edge + 1);
    }
  }

  /** Whether a text that begins with this unit can lead anywhere. */
  begins(code: number): boolean {
    return code > 127 || this.#starts[code | 32] !== 0;
  }

  restart(): void {
    this.#node = 0;
    this.#taken = 0;
    this.#inGap = false;
  }

  /** Takes one unit of text; false where no form goes on with it. */
  step(code: number): boolean {
    if (code > 96 && code < 123) {
      this.#inGap = false;
      return this.#take(code);
    }
    const unit = unitOf(code);
    if (unit.folded === ' ') {
      if (this.#inGap) return !unit.hyphen;
      this.#inGap = true;
    } else if (unit.folded !== '') {
      this.#inGap = false;
    }
    for (let at = 0; at < unit.folded.length; at++) {
      if (!this.#take(unit.folded.charCodeAt(at))) return false;
    }
    return true;
  }

  /** Takes a folded word. */
  stepThrough(word: string): boolean {
    for (let at = 0; at < word.length; at++) if (!this.step(word.charCodeAt(at))) return false;
    return true;
  }

  /** Whether the last that was taken is a space or a hyphen. */
  get inGap(): boolean {
    return this.#inGap;
  }

  /** The number of the rule that ends here; 0 where none does. */
  get rule(): number {
    return this.#labelLength === this.#taken && !this.#inGap
      ? this.#pair(this.#node + 1 + this.#taken)
      : 0;
  }

  /** True where no form is longer. */
  get atLeaf(): boolean {
    return this.#labelLength === this.#taken && this.#number(this.#node + 3 + this.#taken) === 0;
  }

  #take(unit: number): boolean {
    if (this.#taken < this.#labelLength) {
      if (this.#number(this.#node + 1 + this.#taken) !== unit) return false;
      this.#taken++;
      return true;
    }
    const next = this.#follow(unit);
    if (next === 0) return false;
    this.#node = next;
    this.#taken = 0;
    return true;
  }

  #follow(unit: number): number {
    if (this.#node === 0 && unit < 128) return this.#starts[unit] ?? 0;
    const edges = this.#edgesOf(this.#node);
    for (let edge = edges.first; edge < edges.end; edge += 3) {
      if (this.#number(edge) === unit) return this.#pair(edge + 1);
    }
    return 0;
  }

  #edgesOf(node: number): { first: number; end: number } {
    const count = node + 1 + this.#number(node) + 2;
    return { first: count + 1, end: count + 1 + 3 * this.#number(count) };
  }

  get #labelLength(): number {
    return this.#number(this.#node);
  }

  #number(at: number): number {
    return this.#trie.charCodeAt(at) - BASE;
  }

  #pair(at: number): number {
    return this.#number(at) * HIGH + this.#number(at + 1);
  }
}
