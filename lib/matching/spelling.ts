/** A word shorter than this has too many real words for neighbours. */
const SHORTEST = 6;
/** The same with a letter too few. */
export const SHORTEST_WRITTEN = SHORTEST - 1;
/** Letters at a word's beginning or end of which one mistake leaves one group whole. */
const EDGE = 3;
/** As many edges are told apart. */
const EDGES = 4096;
const LETTERS = /^[a-z]+$/;
const NONE: readonly string[] = [];

/**
 * Words that count with one typing mistake in them: a letter too many, too few or wrong, or two
 * changed over. One mistake cannot spoil both edges of a long word, so that words which share
 * neither edge with any of ours of about their length, nearly all, are told apart by two looks
 * into a table.
 */
export class Spelling {
  readonly #words: readonly string[];
  readonly #byBeginning = new Map<number, string[]>();
  readonly #byEnd = new Map<number, string[]>();
  /** By edge, the lengths that what is meant for a word with that edge can have: one bit each. */
  readonly #beginnings = new Int32Array(EDGES);
  readonly #ends = new Int32Array(EDGES);
  readonly #realWords: ReadonlySet<string>;

  /**
   * @param words folded words
   * @param realWords words that are one mistake away from ours and mean something else
   */
  constructor(words: readonly string[], realWords: ReadonlySet<string> = new Set()) {
    this.#words = words;
    this.#realWords = realWords;
    for (const word of words) {
      const lengths = bitOf(word.length - 1) | bitOf(word.length) | bitOf(word.length + 1);
      enter(word, edgeAt(word, 0), lengths, this.#byBeginning, this.#beginnings);
      enter(word, edgeAt(word, word.length - EDGE), lengths, this.#byEnd, this.#ends);
    }
  }

  /** Whether a word is long enough to be told by its spelling, mistake and all. */
  static isLong(word: string): boolean {
    return word.length >= SHORTEST && LETTERS.test(word);
  }

  /**
   * Whether a word of ASCII, no shorter than `SHORTEST_WRITTEN`, may be meant for one of ours;
   * nearly none may.
   *
   * @param from, to bounds of the word, in UTF-16 units
   */
  mayMean(text: string, from: number, to: number): boolean {
    const beginning = this.#beginnings[edgeAt(text, from)] ?? 0;
    const end = this.#ends[edgeAt(text, to - EDGE)] ?? 0;
    return (((beginning | end) >>> Math.min(to - from, 31)) & 1) === 1;
  }

  /**
   * The words that the text between two places can be meant for.
   *
   * @param from, to bounds of a word, in UTF-16 units
   */
  meantBy(text: string, from: number, to: number): readonly string[] {
    if (to - from < SHORTEST_WRITTEN || !this.mayMean(text, from, to)) return NONE;
    const written = text.slice(from, to).toLowerCase();
    const isMeant = (word: string) => isOneMistakeFrom(word, written);
    const near =
      this.#byBeginning.get(edgeAt(written, 0))?.some(isMeant) ||
      this.#byEnd.get(edgeAt(written, written.length - EDGE))?.some(isMeant);
    if (!near || !LETTERS.test(written) || this.#realWords.has(written)) return NONE;
    return this.#words.filter(isMeant);
  }
}

function enter(
  word: string,
  edge: number,
  lengths: number,
  words: Map<number, string[]>,
  table: Int32Array,
): void {
  const others = words.get(edge);
  if (others) others.push(word);
  else words.set(edge, [word]);
  table[edge] = (table[edge] ?? 0) | lengths;
}

/** Very long words share a bit. */
function bitOf(length: number): number {
  return 1 << Math.min(length, 31);
}

/** A number for the three letters of ASCII behind a place, small or capital. */
function edgeAt(text: string, at: number): number {
  const two = ((text.charCodeAt(at) & 31) << 4) ^ (text.charCodeAt(at + 1) & 31);
  return ((two << 4) ^ (text.charCodeAt(at + 2) & 31)) & (EDGES - 1);
}

/** Whether two different words are one mistake apart (optimal string alignment distance 1). */
export function isOneMistakeFrom(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  if (a.length > b.length) return a.slice(same + 1) === b.slice(same);
  if (a.length < b.length) return a.slice(same) === b.slice(same + 1);
  if (same === a.length) return false;
  const rest = same + 1;
  return (
    a.slice(rest) === b.slice(rest) ||
    (a[same] === b[rest] && a[rest] === b[same] && a.slice(rest + 1) === b.slice(rest + 1))
  );
}
