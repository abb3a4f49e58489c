import { hashOf } from './word-filter.ts';

/** A word shorter than this has too many real words for neighbours. */
const SHORTEST = 6;
/** Letters at a word's beginning or end of which one mistake leaves one group whole. */
const EDGE = 3;
const LETTERS = /^[a-z]+$/;
const NONE: readonly string[] = [];

/**
 * Words that count with one typing mistake in them: a letter too many, too few or wrong, or two
 * changed over. One mistake cannot spoil both edges of a long word, so that words which share
 * neither edge with any of ours, nearly all, are told apart by two looks into a table.
 */
export class Spelling {
  readonly #edges = new Uint8Array(4096);
  readonly #words: readonly string[];
  readonly #realWords: ReadonlySet<string>;

  /**
   * @param words folded words
   * @param realWords words that are one mistake away from ours and mean something else
   */
  constructor(words: readonly string[], realWords: ReadonlySet<string> = new Set()) {
    this.#words = words;
    this.#realWords = realWords;
    for (const word of words) {
      this.#edges[edgeKey(word, 0)] = 1;
      this.#edges[edgeKey(word, word.length - EDGE)] = 1;
    }
  }

  /** Whether a word is long enough to be told by its spelling, mistake and all. */
  static isLong(word: string): boolean {
    return word.length >= SHORTEST && LETTERS.test(word);
  }

  /**
   * The words that the text between two places can be meant for.
   *
   * @param from, to bounds of a word, in UTF-16 units
   */
  meantBy(text: string, from: number, to: number): readonly string[] {
    if (!this.#mayMean(text, from, to)) return NONE;
    const written = text.slice(from, to).toLowerCase();
    if (!LETTERS.test(written) || this.#realWords.has(written)) return NONE;
    return this.#words.filter((word) => isOneMistakeFrom(word, written));
  }

  /** Whether a word shares an edge with one of ours; nearly none does. */
  #mayMean(text: string, from: number, to: number): boolean {
    return (
      to - from >= SHORTEST - 1 &&
      (this.#edges[edgeKey(text, from)] === 1 || this.#edges[edgeKey(text, to - EDGE)] === 1)
    );
  }
}

function edgeKey(text: string, at: number): number {
  return hashOf(text, at, at + EDGE) & 4095;
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
