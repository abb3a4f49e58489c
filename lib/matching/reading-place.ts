import { unitOf } from './fold.ts';
import type { PiecedText } from './pieced-text.ts';

/** A place in a text in pieces that moves on as a reader does. */
export class ReadingPlace<Piece> {
  readonly #text: PiecedText<Piece>;
  /** It lies before unit `at` of a piece, which holds `data`. */
  piece: Piece;
  data: string;
  at: number;

  constructor(text: PiecedText<Piece>, piece: Piece, data: string, at: number) {
    this.#text = text;
    this.piece = piece;
    this.data = data;
    this.at = at;
  }

  /** Goes to the next unit that a reader sees, and gives it; undefined where the text ends. */
  seek(): number | undefined {
    let code: number | undefined;
    while ((code = this.#skipUnseen()) === undefined) {
      const next = this.#text.next(this.piece);
      if (next === undefined) return undefined;
      this.piece = next;
      this.data = this.#text.data(next);
      this.at = 0;
    }
    return code;
  }

  /** At the end of a piece, what can be told without a look at the page of what comes next. */
  unitAhead(): number | undefined {
    return this.#skipUnseen() === undefined ? this.#text.unitAfter(this.piece) : undefined;
  }

  /** Goes to the next unit in the piece that a reader sees, and gives it. */
  #skipUnseen(): number | undefined {
    for (; this.at < this.data.length; this.at++) {
      const code = this.data.charCodeAt(this.at);
      if (code < 128 || unitOf(code).folded !== '') return code;
    }
    return undefined;
  }

  /** Whether the word that it has come through ends here. */
  endsWord(): boolean {
    const { piece, data, at } = this;
    const ahead = this.unitAhead();
    const known = ahead !== undefined && !unitOf(ahead).word;
    const code = known ? ahead : this.seek();
    // A number in a piece of its own right behind a word is a footnote's: minoxidil<sup>2</sup>.
    const footnote = this.piece !== piece && code !== undefined && isDigit(code);
    this.piece = piece;
    this.data = data;
    this.at = at;
    return code === undefined || footnote || !unitOf(code).word;
  }

  /** Whether no word reaches into it from before. */
  startsWord(): boolean {
    let { piece, data, at } = this;
    for (;;) {
      while (at > 0) {
        const unit = unitOf(data.charCodeAt(--at));
        if (unit.folded !== '') return !unit.word;
      }
      const before = this.#text.unitBefore(piece);
      if (before !== undefined && !unitOf(before).word) return true;
      const previous = this.#text.previous(piece);
      if (previous === undefined) return true;
      piece = previous;
      data = this.#text.data(piece);
      at = data.length;
    }
  }

  /** The text that it has come through since another place, which lies before it. */
  writtenSince(start: ReadingPlace<Piece>): string {
    if (this.piece === start.piece) return this.data.slice(start.at, this.at);
    let written = start.data.slice(start.at);
    let piece = this.#text.next(start.piece);
    for (; piece !== undefined && piece !== this.piece; piece = this.#text.next(piece)) {
      written += this.#text.data(piece);
    }
    return written + this.data.slice(0, this.at);
  }
}

function isDigit(code: number): boolean {
  return code > 47 && code < 58;
}
