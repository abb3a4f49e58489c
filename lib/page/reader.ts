import type { Match } from '../matching/findings.ts';
import { isAsciiWord } from '../matching/fold.ts';
import { Scanner } from '../matching/scanner.ts';
import type { MatcherTables } from '../matching/tables.ts';
import { PageText, textsBetween } from './page-text.ts';
import { holdsCode } from './reading-matter.ts';

/** A text longer than this is asked first whether it is code: most of a page's bytes are. */
const LONG = 500;

/** What is read at a time, in UTF-16 units; and how many of them a text and a match take as long as. */
const STEP = 2000;
const TEXT = 200;
const MATCH = 2000;

/** What a reader of a page's text tells. */
export interface Told {
  /** A text is about to be read, or is passed over: what was known of it holds no longer. */
  drop(text: Text): void;
  /** @param runs the text nodes that the match stands in; a run has nothing between its own */
  match(match: Match<Text>, runs: readonly (readonly Text[])[]): void;
  cue(condition: string, text: Text): void;
}

/** Reads the text nodes that it is given, and on in others where a term does. */
export class Reader {
  readonly #page = new PageText();
  readonly #scanner: Scanner<Text>;
  readonly #told: Told;
  #text: Text | undefined;
  /** What stood in it when it was begun. */
  #data = '';
  /** Up to where that has been read, in UTF-16 units. */
  #at = 0;
  #left = STEP;

  constructor(tables: MatcherTables, told: Told) {
    this.#told = told;
    this.#scanner = new Scanner(tables, this.#page, {
      match: (match) => this.#found(match),
      cue: (condition, text) => told.cue(condition, text),
    });
  }

  /** The text that is being read: what was begun, or another that a term reaches into. */
  get text(): Text | undefined {
    return this.#text;
  }

  /** Whether it is time for others to have their turn. */
  get isTired(): boolean {
    return this.#left <= 0;
  }

  /** @param turned whether others have had their turn: then the page may have changed */
  rested(turned: boolean): void {
    this.#left = STEP;
    if (turned) this.#page.forget();
  }

  /** Leaves a text, if it is the one that is being read: it has been read anew meanwhile, or is gone. */
  leave(text: Text): void {
    if (text === this.#text) this.#text = undefined;
  }

  /**
   * Begins with a text; where a word of the one before reaches into it, behind that.
   *
   * @returns false where there is nothing to read in it
   */
  begin(text: Text): boolean {
    const before = this.#text;
    const { data } = text;
    this.#left -= TEXT;
    this.#told.drop(text);
    if (data.length > LONG && holdsCode(text)) return false;
    if (before && this.#scanner.isTorn(this.#data) && mayBeTornOff(text, data, before)) {
      this.#scanner.readOn(before, this.#data);
      if (this.#goBeyond()) return true;
    }
    this.#text = text;
    this.#data = data;
    this.#at = 0;
    return true;
  }

  /** To be called behind the last text: a word that it ends in may reach on, and is read to its end. */
  end(): void {
    if (this.#text && this.#scanner.isTorn(this.#data)) {
      this.#scanner.readOn(this.#text, this.#data);
      this.#goBeyond();
    }
    while (this.readOn());
  }

  /** Reads on in what was begun, and tells what it finds; false once there is nothing left. */
  readOn(): boolean {
    const text = this.#text;
    const data = this.#data;
    const from = this.#at;
    if (!text) return false;
    this.#at = this.#scanner.read(text, data, from, Math.min(data.length, from + STEP));
    this.#left -= this.#at - from;
    return this.#goBeyond() || this.#at < data.length;
  }

  /** Goes to where the last match has ended, if that is in another text. */
  #goBeyond(): boolean {
    const { beyond } = this.#scanner;
    if (!beyond) return false;
    this.#text = beyond.endPiece;
    this.#data = beyond.endPiece.data;
    this.#at = beyond.end;
    return true;
  }

  #found(match: Match<Text>): void {
    this.#left -= MATCH;
    const { startPiece, endPiece } = match;
    if (startPiece === endPiece) {
      this.#told.match(match, [[startPiece]]);
      return;
    }
    for (const text of textsBetween(startPiece, endPiece)) this.#told.drop(text);
    this.#told.match(match, this.#page.runsOf(match));
  }
}

/**
 * Whether a text may hold the rest of a word that the one before ends in: not one that begins
 * with something else, and stands right around that one, so that it cannot stand aside.
 */
function mayBeTornOff(text: Text, data: string, before: Text): boolean {
  const first = data.charCodeAt(0);
  if (data === '' || first > 127 || isAsciiWord(first)) return true;
  const holder = text.parentNode;
  return holder !== before.parentNode && holder !== before.parentNode?.parentNode;
}
