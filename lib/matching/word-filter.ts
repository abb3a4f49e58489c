/** Stands for four bits that are not set; behind it, in the order of ASCII, those that are. */
const NONE = 65;

/** Bits for each word: a word that is not among them is let pass once in as many. */
const ROOM = 32;

/**
 * Adds a letter or digit of ASCII, small or capital, to the hash of the word before it; a word
 * begins with 0.
 */
export function hashWith(hash: number, code: number): number {
  return (Math.imul(hash, 31) + (code | 32)) | 0;
}

/** The hash of the letters between two places of a text. */
export function hashOf(text: string, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at++) hash = hashWith(hash, text.charCodeAt(at));
  return hash;
}

/** The bit that stands for a hash in a filter of so many letters. */
function bitOf(hash: number, letters: number): number {
  return (hash ^ (hash >>> 15)) & (letters * 4 - 1);
}

/**
 * Whether a word may be among a filter's words; it never says no where one is.
 *
 * @param filter what `writeWordFilter` gave
 * @param hash the word's, letter by letter as `hashWith` makes it
 */
export function mayHold(filter: string, hash: number): boolean {
  const bit = bitOf(hash, filter.length);
  return (((filter.charCodeAt(bit >> 2) - NONE) >> (bit & 3)) & 1) === 1;
}

/** As many letters of a word as are looked at where more may follow. */
const FIRST = 3;

/** A word's first letters. */
export function firstLetters(word: string): string {
  return word.slice(0, FIRST);
}

/** Whether a word may begin with the letters behind a place, be they the whole word or not; those are in a filter. */
export function mayBeBegun(filter: string, text: string, from: number): boolean {
  if (text.length - from < FIRST) return true;
  return mayHold(filter, hashOf(text, from, from + FIRST));
}

/** Writes words of ASCII letters and digits as a filter: a table of bits, four in a letter. */
export function writeWordFilter(words: Iterable<string>): string {
  const different = new Set(words);
  const length = 2 ** Math.ceil(Math.log2(Math.max(1, different.size * ROOM))) / 4;
  const letters = new Uint8Array(Math.max(1, length));
  for (const word of different) {
    const bit = bitOf(hashOf(word, 0, word.length), letters.length);
    letters[bit >> 2] = (letters[bit >> 2] ?? 0) | (1 << (bit & 3));
  }
  let filter = '';
  for (const letter of letters) filter += String.fromCharCode(NONE + letter);
  return filter;
}
