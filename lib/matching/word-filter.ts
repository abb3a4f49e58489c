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

/**
 * Whether a word may be among a filter's words; it never says no where one is.
 *
 * @param filter what `writeWordFilter` gave
 * @param hash the word's, letter by letter as `hashWith` makes it
 */
export function mayHold(filter: string, hash: number): boolean {
  const bit = (hash ^ (hash >>> 15)) & (filter.length * 4 - 1);
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
  let hash = 0;
  for (let at = from; at < from + FIRST; at++) hash = hashWith(hash, text.charCodeAt(at));
  return mayHold(filter, hash);
}

/** Writes words of ASCII letters and digits as a filter: a table of bits, four in a letter. */
export function writeWordFilter(words: Iterable<string>): string {
  const different = new Set(words);
  const length = 2 ** Math.ceil(Math.log2(Math.max(1, different.size * ROOM))) / 4;
  const letters = new Uint8Array(Math.max(1, length));
  for (const word of different) {
    let hash = 0;
    for (let at = 0; at < word.length; at++) hash = hashWith(hash, word.charCodeAt(at));
    const bit = (hash ^ (hash >>> 15)) & (letters.length * 4 - 1);
    letters[bit >> 2] = (letters[bit >> 2] ?? 0) | (1 << (bit & 3));
  }
  let filter = '';
  for (const letter of letters) filter += String.fromCharCode(NONE + letter);
  return filter;
}
