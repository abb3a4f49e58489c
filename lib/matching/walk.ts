import { textAfter, textBefore } from './around.ts';
import { asksForCompany, suits, suitsAnyhow } from './company.ts';
import type { Findings, Match } from './findings.ts';
import { fold, type Unit, unitOf } from './fold.ts';
import type { PiecedText } from './pieced-text.ts';
import { type Preparation, preparationOf } from './preparation.ts';
import type { FormRule, MatcherTables, Rule } from './tables.ts';
import type { TriePath } from './trie-path.ts';

/** A word that is taken for another, one typing mistake away. */
interface Slip<Piece> {
  readonly piece: Piece;
  readonly from: number;
  readonly to: number;
  readonly meant: string;
}

/** Reads on from the beginning of a word for as long as it could become a term. */
export class Walk<Piece> {
  readonly #tables: MatcherTables;
  readonly #text: PiecedText<Piece>;
  readonly #findings: Findings<Piece>;
  readonly #path: TriePath;
  readonly #words: Preparation;
  /** Where the walk has come to: before unit `#at` of piece `#piece`, which holds `#data`. */
  #piece: Piece | undefined;
  #data = '';
  #at = 0;
  /** Where the word begins that the walk is in. */
  #wordPiece: Piece | undefined;
  #wordAt = 0;

  constructor(tables: MatcherTables, text: PiecedText<Piece>, findings: Findings<Piece>) {
    this.#tables = tables;
    this.#text = text;
    this.#findings = findings;
    this.#words = preparationOf(tables);
    this.#path = this.#words.path;
  }

  /** Whether a word that begins with this unit can be a term's first. */
  begins(code: number): boolean {
    return this.#path.begins(code);
  }

  /**
   * Reads from the beginning of a word, tells what it finds, and gives the match that counts;
   * undefined where there is none.
   *
   * @param data what stands in the piece
   */
  from(piece: Piece, data: string, start: number): Match<Piece> | undefined {
    const exact = this.#read(piece, data, start);
    // Where a later word of a longer form went wrong, it may be mistyped.
    const [wordPiece, wordAt] = [this.#wordPiece, this.#wordAt];
    const later = wordPiece !== undefined && (wordPiece !== piece || wordAt !== start);
    const best = (later && this.#readMistyped(piece, data, start, wordPiece, wordAt)) || exact;
    if (best) this.#findings.match(best);
    return best;
  }

  /** The same from a word that begins no form as it is written, but may be mistyped. */
  fromMistyped(piece: Piece, data: string, from: number, to: number): Match<Piece> | undefined {
    for (const meant of this.#words.first.meantBy(data, from, to)) {
      const match = this.#read(piece, data, from, { piece, from, to, meant });
      if (!match) continue;
      this.#findings.match(match);
      return match;
    }
    return undefined;
  }

  #readMistyped(
    startPiece: Piece,
    startData: string,
    start: number,
    piece: Piece,
    from: number,
  ): Match<Piece> | undefined {
    const data = piece === startPiece ? startData : this.#text.data(piece);
    let to = from;
    while (to < data.length && unitOf(data.charCodeAt(to)).word) to++;
    for (const meant of this.#words.later.meantBy(data, from, to)) {
      const match = this.#read(startPiece, startData, start, { piece, from, to, meant });
      if (match) return match;
    }
    return undefined;
  }

  /** Reads for as long as a form goes on, and gives the longest match on the way. */
  #read(
    startPiece: Piece,
    startData: string,
    start: number,
    slip?: Slip<Piece>,
  ): Match<Piece> | undefined {
    this.#piece = this.#wordPiece = startPiece;
    this.#data = startData;
    this.#at = this.#wordAt = start;
    this.#path.restart();
    let asked = false;
    let slipped = false;
    let best: Match<Piece> | undefined;

    while (this.#goOn(slip)) {
      slipped ||= this.#piece === slip?.piece && this.#at === slip?.to;
      const number = this.#path.rule;
      const rule = number === 0 ? undefined : this.#tables.rules[number - 1];
      if (rule && slipped === (slip !== undefined) && this.#endsWord()) {
        // Both questions can cost a look at the page, so they wait until there is something to gain.
        if (
          !asked &&
          !(this.#text.isRead(startPiece) && this.#startsWord(startPiece, startData, start))
        ) {
          return undefined;
        }
        asked = true;
        if (!slip) this.#tellCues(rule, startPiece);
        best = this.#match(rule, startPiece, start, slipped) ?? best;
      }
      if (this.#path.atLeaf) break;
    }
    return best;
  }

  /** Takes the next unit that a reader sees; false where the text ends or no form goes on with it. */
  #goOn(slip: Slip<Piece> | undefined): boolean {
    if (!slip && this.#isSureToEnd()) return false;
    let code = this.#seek();
    if (code === undefined) return false;
    if (this.#path.inGap && unitOf(code).word) {
      this.#wordPiece = this.#piece;
      this.#wordAt = this.#at;
    }
    if (slip && this.#piece === slip.piece && this.#at === slip.from) {
      this.#at = slip.to;
      return this.#path.stepThrough(slip.meant);
    }
    if (!slip) {
      this.#at = this.#path.stepWithin(this.#data, this.#at);
      if (this.#at < 0) return false;
      code = this.#data.charCodeAt(this.#at);
    }
    this.#at++;
    return this.#path.step(code);
  }

  /** Whether no form goes on with what stands behind the piece, whoever reads on there. */
  #isSureToEnd(): boolean {
    const ahead = this.#unitAhead();
    if (ahead === undefined) return false;
    // A word that begins there may be mistyped.
    if (this.#path.inGap && unitOf(ahead).word) return false;
    return !this.#path.goesOnWith(ahead);
  }

  /** At the end of a piece, what can be told without a look at the page of what comes next. */
  #unitAhead(): number | undefined {
    if (this.#skipUnseen() !== undefined || this.#piece === undefined) return undefined;
    return this.#text.unitAfter(this.#piece);
  }

  /** Goes to the next unit that a reader sees, and gives it; undefined where the text ends. */
  #seek(): number | undefined {
    let code: number | undefined;
    while ((code = this.#skipUnseen()) === undefined) {
      const next = this.#piece === undefined ? undefined : this.#text.next(this.#piece);
      if (next === undefined) return undefined;
      this.#piece = next;
      this.#data = this.#text.data(next);
      this.#at = 0;
    }
    return code;
  }

  /** The same within the piece. */
  #skipUnseen(): number | undefined {
    for (; this.#at < this.#data.length; this.#at++) {
      const code = this.#data.charCodeAt(this.#at);
      if (code < 128 || unitOf(code).folded !== '') return code;
    }
    return undefined;
  }

  /** Whether the word that the walk has come through ends here. */
  #endsWord(): boolean {
    const [piece, data, at] = [this.#piece, this.#data, this.#at];
    const ahead = this.#unitAhead();
    const known = ahead !== undefined && !unitOf(ahead).word;
    const code = known ? ahead : this.#seek();
    // A number in a piece of its own right behind a word is a footnote's: minoxidil<sup>2</sup>.
    const footnote = this.#piece !== piece && code !== undefined && isDigit(code);
    [this.#piece, this.#data, this.#at] = [piece, data, at];
    return code === undefined || footnote || !unitOf(code).word;
  }

  /** Whether no word reaches into this place from before. */
  #startsWord(startPiece: Piece, startData: string, start: number): boolean {
    let data = startData;
    let at = start;
    let piece = startPiece;
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

  #tellCues({ cues = 0 }: Rule, piece: Piece): void {
    if (cues === 0) return;
    const { conditions } = this.#tables;
    for (let bit = 0; bit < conditions.length; bit++) {
      const condition = conditions[bit];
      if (condition !== undefined && cues & (1 << bit)) this.#findings.cue(condition, piece);
    }
  }

  #match(rule: Rule, startPiece: Piece, start: number, slipped: boolean): Match<Piece> | undefined {
    for (const form of rule.forms ?? []) {
      if (slipped && !form.mistypable) continue;
      if (!this.#holds(form, startPiece, start)) continue;
      return {
        term: this.#tables.terms[form.term] ?? '',
        needs: form.needs === undefined ? undefined : this.#tables.conditions[form.needs],
        startPiece,
        start,
        endPiece: this.#piece ?? startPiece,
        end: withAccents(this.#data, this.#at),
      };
    }
    return undefined;
  }

  #holds(form: FormRule, startPiece: Piece, start: number): boolean {
    const { exact } = form;
    if (exact === undefined && !asksForCompany(form)) return true;
    const written = this.#written(startPiece, start);
    if (exact !== undefined && written !== exact && fold(written, true) !== exact) return false;
    if (!asksForCompany(form)) return true;
    const isWhole = this.#piece === startPiece;
    if (isWhole && suitsAnyhow(form, this.#data, start, this.#at)) return true;
    return suits(
      form,
      textBefore(this.#text, startPiece, start),
      written,
      textAfter(this.#text, this.#piece ?? startPiece, this.#at),
    );
  }

  /** The text from the walk's start to where it has come. */
  #written(startPiece: Piece, start: number): string {
    if (this.#piece === startPiece) return this.#data.slice(start, this.#at);
    let written = this.#text.data(startPiece).slice(start);
    let piece = this.#text.next(startPiece);
    for (; piece !== undefined && piece !== this.#piece; piece = this.#text.next(piece)) {
      written += this.#text.data(piece);
    }
    return written + this.#data.slice(0, this.#at);
  }
}

/** Goes on over the combining accents of the letter before. */
function withAccents(text: string, at: number): number {
  let end = at;
  while (end < text.length && isAccent(unitOf(text.charCodeAt(end)))) end++;
  return end;
}

function isAccent({ word, folded }: Unit): boolean {
  return word && folded === '';
}

function isDigit(code: number): boolean {
  return code > 47 && code < 58;
}
