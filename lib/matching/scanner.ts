import type { Findings, Match } from './findings.ts';
import { isAsciiWord, unitOf } from './fold.ts';
import type { PiecedText } from './pieced-text.ts';
import { type Preparation, preparationOf } from './preparation.ts';
import { SHORTEST_WRITTEN } from './spelling.ts';
import type { MatcherTables } from './tables.ts';
import { Walk } from './walk.ts';
import { hashWith } from './word-filter.ts';

/** Finds terms piece by piece, and reads on in others only where a term does. */
export class Scanner<Piece> {
  readonly #words: Preparation;
  readonly #walk: Walk<Piece>;
  #beyond: Match<Piece> | undefined;
  #torn = -1;

  constructor(tables: MatcherTables, text: PiecedText<Piece>, findings: Findings<Piece>) {
    this.#words = preparationOf(tables);
    this.#walk = new Walk(tables, text, findings);
  }

  /** The match that the last reading ended with, where it ends in another piece: reading goes on behind it. */
  get beyond(): Match<Piece> | undefined {
    return this.#beyond;
  }

  /**
   * Whether the piece that was read last ends in a word that may be torn off a form's first: then
   * `readOn` tells, and is worth it where the next piece may hold the rest.
   */
  isTorn(data: string): boolean {
    return this.#torn >= 0 && this.#words.path.isBegunBy(data, this.#torn);
  }

  /** Reads from the torn word on: where that makes a match, `beyond` gives it. */
  readOn(piece: Piece, data: string): void {
    const match = this.#walk.from(piece, data, this.#torn);
    this.#torn = -1;
    this.#beyond = match && match.endPiece !== piece ? match : undefined;
  }

  /**
   * Reads a piece, to its end or to a match that ends in another.
   *
   * @param data what stands in it
   * @param from where to begin: where it has come to before; if that is inside a word, behind the word
   * @param to where to pause, behind the word that stands there; offsets are in UTF-16 units
   * @returns how far it has come
   */
  read(piece: Piece, data: string, from: number, to = data.length): number {
    const { firstWords, first } = this.#words;
    const { length } = data;
    this.#beyond = undefined;
    this.#torn = -1;
    let at = isBehindWord(data, from) ? endOfWord(data, from) : from;
    while (at < to) {
      const start = at;
      let hash = 0;
      let code = 0;
      for (; at < length; at++) {
        code = data.charCodeAt(at);
        if (!isAsciiWord(code)) break;
        hash = hashWith(hash, code);
      }
      let match: Match<Piece> | undefined;
      if (at < length && code > 127 && isWordOrUnseen(code, at > start)) {
        at = endOfWord(data, at);
        if (this.#mayBegin(data, start, at)) match = this.#walk.from(piece, data, start);
      } else if (at > start) {
        if (firstWords.mayHold(hash)) match = this.#walk.from(piece, data, start);
        if (!match && at - start >= SHORTEST_WRITTEN && first.mayMean(data, start, at)) {
          match = this.#walk.fromMistyped(piece, data, start, at);
        }
      }
      if (!match) {
        if (at === length && at > start) this.#torn = start;
        // Behind a word stands something else.
        at++;
        continue;
      }
      if (match.endPiece !== piece) {
        this.#beyond = match;
        return length;
      }
      at = endOfWord(data, match.end) + 1;
    }
    return Math.min(at, length);
  }

  /** Whether a word that is not all ASCII may be a form's first: one that folds to ASCII is known by its hash. */
  #mayBegin(data: string, start: number, end: number): boolean {
    let hash = 0;
    for (let at = start; at < end; at++) {
      const { folded } = unitOf(data.charCodeAt(at));
      for (let unit = 0; unit < folded.length; unit++) {
        const code = folded.charCodeAt(unit);
        if (!isAsciiWord(code)) return this.#walk.begins(data.charCodeAt(start));
        hash = hashWith(hash, code);
      }
    }
    return this.#words.firstWords.mayHold(hash) || end === data.length;
  }
}

/** Whether a word stands right before a place, with nothing but unseen characters between. */
function isBehindWord(data: string, at: number): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const { folded, word } = unitOf(data.charCodeAt(before));
    if (folded !== '') return word;
  }
  return false;
}

function endOfWord(data: string, from: number): number {
  let at = from;
  for (; at < data.length; at++) {
    const code = data.charCodeAt(at);
    if (!(code > 127 ? isWordOrUnseen(code, true) : isAsciiWord(code))) break;
  }
  return at;
}

/** What a reader does not see leaves a word as it is: a soft hyphen inside one begins no other. */
function isWordOrUnseen(code: number, inWord: boolean): boolean {
  const unit = unitOf(code);
  return unit.folded === '' ? inWord : unit.word;
}
