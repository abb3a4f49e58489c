/** Stands for four bits that are not set; behind it, in the order of ASCII, those that are. */
const NONE = 65;

/** Bits for each word, of which it sets two: a word that is not among them is let pass once in 250 times. */
const ROOM = 32;

/**
 * Adds a letter or digit of ASCII, small or capital, to the hash of the word before it; a word
 * begins with 0.
 */
export function hashWith(hash: number, code: number): number {
  return (Math.imul(hash, 31) + (code | 32)) | 0;
}

/** A set of words in a table of bits. It may hold a word more, but never says no where one is. */
export class WordFilter {
  readonly #bits: Int32Array;
  readonly #mask: number;

  /** @param written what `writeWordFilter` gave */
  constructor(written: string) {
    this.#bits = new Int32Array(Math.ceil(written.length / 8));
    this.#mask = written.length * 4 - 1;
    for (let at = 0; at < written.length; at++) {
      const four = written.charCodeAt(at) - NONE;
      if (four > 0) this.#bits[at >> 3] = (this.#bits[at >> 3] ?? 0) | (four << ((at & 7) * 4));
    }
  }

  /**
   * Whether a word may be among the filter's.
   *
   * @param hash the word's, letter by letter as `hashWith` makes it
   */
  mayHold(hash: number): boolean {
    const bit = firstBit(hash);
    return (
      (((this.#bits[(bit & this.#mask) >> 5] ?? 0) >>> bit) & 1) === 1 && this.#hasSecond(hash)
    );
  }

  /** Apart from the first, which nearly always says no: that is asked of every word. */
  #hasSecond(hash: number): boolean {
    const bit = secondBit(hash);
    return (((this.#bits[(bit & this.#mask) >> 5] ?? 0) >>> bit) & 1) === 1;
  }
}

/** Writes words of ASCII letters and digits as a filter: a table of bits, four in a letter. */
export function writeWordFilter(words: Iterable<string>): string {
  const different = new Set(words);
  const length = 2 ** Math.ceil(Math.log2(Math.max(1, different.size * ROOM))) / 4;
  const letters = new Uint8Array(Math.max(1, length));
  for (const word of different) {
    const hash = hashOf(word);
    for (const place of [firstBit(hash), secondBit(hash)]) {
      const bit = place & (letters.length * 4 - 1);
      letters[bit >> 2] = (letters[bit >> 2] ?? 0) | (1 << (bit & 3));
    }
  }
  let filter = '';
  for (const letter of letters) filter += String.fromCharCode(NONE + letter);
  return filter;
}

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = hashWith(hash, word.charCodeAt(at));
  return hash;
}

function firstBit(hash: number): number {
  return hash ^ (hash >>> 15);
}

function secondBit(hash: number): number {
  const mixed = Math.imul(hash, 0x9e3779b1);
  return mixed ^ (mixed >>> 13);
}
