import { textAfter, textBefore } from './around.ts';
import { asksForCompany, suits } from './company.ts';
import { fold, unitOf } from './fold.ts';
import type { PiecedText } from './pieced-text.ts';
import type { Findings, Match } from './findings.ts';
import { type Preparation, preparationOf } from './preparation.ts';
import type { FormRule, MatcherTables, Rule } from './tables.ts';
import type { TriePath } from './trie-path.ts';

/** A word that is taken for another, one typing mistake away. */
interface Slip {
  readonly piece: number;
  readonly from: number;
  readonly to: number;
  readonly meant: string;
}

/** Reads on from the beginning of a word for as long as it could become a term. */
export class Walk {
  readonly #tables: MatcherTables;
  readonly #text: PiecedText;
  readonly #findings: Findings;
  readonly #path: TriePath;
  readonly #words: Preparation;
  /** Where the walk has come to: before unit `#at` of piece `#piece`. */
  #piece = 0;
  #at = 0;
  /** Where the word begins that the walk is in. */
  #wordPiece = 0;
  #wordAt = 0;

  constructor(tables: MatcherTables, text: PiecedText, findings: Findings) {
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
   */
  from(piece: number, start: number): Match | undefined {
    const exact = this.#read(piece, start);
    // Where a later word of a longer form went wrong, it may be mistyped.
    const [wordPiece, wordAt] = [this.#wordPiece, this.#wordAt];
    const later = wordPiece !== piece || wordAt !== start;
    const best = (later && this.#readMistyped(piece, start, wordPiece, wordAt)) || exact;
    if (best) this.#findings.match(best);
    return best;
  }

  /** The same from a word that begins no form as it is written, but may be mistyped. */
  fromMistyped(data: string, piece: number, from: number, to: number): Match | undefined {
    for (const meant of this.#words.first.meantBy(data, from, to)) {
      const match = this.#read(piece, from, { piece, from, to, meant });
      if (!match) continue;
      this.#findings.match(match);
      return match;
    }
    return undefined;
  }

  #readMistyped(startPiece: number, start: number, piece: number, from: number): Match | undefined {
    const data = this.#text.pieces[piece] ?? '';
    let to = from;
    while (to < data.length && unitOf(data.charCodeAt(to)).word) to++;
    for (const meant of this.#words.later.meantBy(data, from, to)) {
      const match = this.#read(startPiece, start, { piece, from, to, meant });
      if (match) return match;
    }
    return undefined;
  }

  /** Reads for as long as a form goes on, and gives the longest match on the way. */
  #read(startPiece: number, start: number, slip?: Slip): Match | undefined {
    this.#piece = this.#wordPiece = startPiece;
    this.#at = this.#wordAt = start;
    this.#path.restart();
    let asked = false;
    let slipped = false;
    let best: Match | undefined;

    while (this.#goOn(slip)) {
      slipped ||= this.#piece === slip?.piece && this.#at === slip.to;
      const rule = this.#tables.rules[this.#path.rule - 1];
      if (rule && slipped === (slip !== undefined) && this.#endsWord()) {
        // Both questions can cost a look at the page, so they wait until there is something to gain.
        if (!asked && !(this.#text.isRead(startPiece) && this.#startsWord(startPiece, start))) {
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
  #goOn(slip: Slip | undefined): boolean {
    const code = this.#seek();
    if (code === undefined) return false;
    if (this.#path.inGap && unitOf(code).word) {
      this.#wordPiece = this.#piece;
      this.#wordAt = this.#at;
    }
    if (slip && this.#piece === slip.piece && this.#at === slip.from) {
      this.#at = slip.to;
      return this.#path.stepThrough(slip.meant);
    }
    this.#at++;
    return this.#path.step(code);
  }

  /** Goes to the next unit that a reader sees, and gives it; undefined where the text ends. */
  #seek(): number | undefined {
    for (;;) {
      const data = this.#text.pieces[this.#piece] ?? '';
      for (; this.#at < data.length; this.#at++) {
        const code = data.charCodeAt(this.#at);
        if (code < 128 || unitOf(code).folded !== '') return code;
      }
      const next = this.#text.next(this.#piece);
      if (next < 0) return undefined;
      this.#piece = next;
      this.#at = 0;
    }
  }

  /** Whether the word that the walk has come through ends here. */
  #endsWord(): boolean {
    const [piece, at] = [this.#piece, this.#at];
    const code = this.#seek();
    // A number in a piece of its own right behind a word is a footnote's: minoxidil<sup>2</sup>.
    const footnote = this.#piece !== piece && code !== undefined && isDigit(code);
    [this.#piece, this.#at] = [piece, at];
    return code === undefined || footnote || !unitOf(code).word;
  }

  /** Whether no word reaches into this place from before. */
  #startsWord(startPiece: number, start: number): boolean {
    let piece = startPiece;
    let end = start;
    while (piece >= 0) {
      const data = this.#text.pieces[piece] ?? '';
      for (let at = Math.min(end, data.length) - 1; at >= 0; at--) {
        const unit = unitOf(data.charCodeAt(at));
        if (unit.folded !== '') return !unit.word;
      }
      piece = this.#text.previous(piece);
      end = Infinity;
    }
    return true;
  }

  #tellCues(rule: Rule, piece: number): void {
    for (const [bit, condition] of this.#tables.conditions.entries()) {
      if ((rule.cues ?? 0) & (1 << bit)) this.#findings.cue(condition, piece);
    }
  }

  #match(rule: Rule, startPiece: number, start: number, slipped: boolean): Match | undefined {
    const form = rule.forms?.find(
      (candidate) =>
        (!slipped || candidate.mistypable) && this.#holds(candidate, startPiece, start),
    );
    if (!form) return undefined;
    const needs = form.needs === undefined ? undefined : this.#tables.conditions[form.needs];
    return {
      term: this.#tables.terms[form.term] ?? '',
      ...(needs === undefined ? {} : { needs }),
      startPiece,
      start,
      endPiece: this.#piece,
      end: withAccents(this.#text.pieces[this.#piece] ?? '', this.#at),
    };
  }

  #holds(form: FormRule, startPiece: number, start: number): boolean {
    if (form.exact !== undefined && fold(this.#written(startPiece, start), true) !== form.exact) {
      return false;
    }
    if (!asksForCompany(form)) return true;
    return suits(
      form,
      textBefore(this.#text, startPiece, start),
      this.#written(startPiece, start),
      textAfter(this.#text, this.#piece, this.#at),
    );
  }

  /** The text from the walk's start to where it has come. */
  #written(startPiece: number, start: number): string {
    let written = '';
    for (let piece = startPiece; piece >= 0; piece = this.#text.next(piece)) {
      const data = this.#text.pieces[piece] ?? '';
      const from = piece === startPiece ? start : 0;
      if (piece === this.#piece) return written + data.slice(from, this.#at);
      written += data.slice(from);
    }
    return written;
  }
}

/** Goes on over the combining accents of the letter before. */
function withAccents(text: string, at: number): number {
  let end = at;
  while (/\p{M}/u.test(text.charAt(end))) end++;
  return end;
}

function isDigit(code: number): boolean {
  return code > 47 && code < 58;
}
