import { isInAddress } from './address.ts';
import { textAfter, textBefore } from './around.ts';
import { asksForCompany, suits, suitsAnyhow } from './company.ts';
import type { Findings, Match } from './findings.ts';
import { fold, type Unit, unitOf } from './fold.ts';
import type { PiecedText } from './pieced-text.ts';
import { type Preparation, preparationOf } from './preparation.ts';
import { ReadingPlace } from './reading-place.ts';
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
  /** Where the last word begins that the walk has come to, if that is not the first. */
  #laterWord: { readonly piece: Piece; readonly at: number } | undefined;

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
  from(piece: Piece, data: string, at: number): Match<Piece> | undefined {
    const start = this.#place(piece, data, at);
    const exact = this.#read(start);
    // Where a later word of a longer form went wrong, it may be mistyped.
    const best = (this.#laterWord && this.#readMistyped(start, this.#laterWord)) || exact;
    if (best) this.#findings.match(best);
    return best;
  }

  /** The same from a word that begins no form as it is written, but may be mistyped. */
  fromMistyped(piece: Piece, data: string, from: number, to: number): Match<Piece> | undefined {
    for (const meant of this.#words.first.meantBy(data, from, to)) {
      const match = this.#read(this.#place(piece, data, from), { piece, from, to, meant });
      if (!match) continue;
      this.#findings.match(match);
      return match;
    }
    return undefined;
  }

  #place(piece: Piece, data: string, at: number): ReadingPlace<Piece> {
    return new ReadingPlace(this.#text, piece, data, at);
  }

  #readMistyped(
    start: ReadingPlace<Piece>,
    { piece, at: from }: { readonly piece: Piece; readonly at: number },
  ): Match<Piece> | undefined {
    const data = piece === start.piece ? start.data : this.#text.data(piece);
    let to = from;
    while (to < data.length && unitOf(data.charCodeAt(to)).word) to++;
    for (const meant of this.#words.later.meantBy(data, from, to)) {
      const match = this.#read(start, { piece, from, to, meant });
      if (match) return match;
    }
    return undefined;
  }

  /** Reads for as long as a form goes on, and gives the longest match on the way. */
  #read(start: ReadingPlace<Piece>, slip?: Slip<Piece>): Match<Piece> | undefined {
    const place = this.#place(start.piece, start.data, start.at);
    this.#laterWord = undefined;
    this.#path.restart();
    let asked = false;
    let slipped = false;
    let best: Match<Piece> | undefined;

    while (this.#goOn(place, slip)) {
      slipped ||= place.piece === slip?.piece && place.at === slip?.to;
      const number = this.#path.rule;
      const rule = number === 0 ? undefined : this.#tables.rules[number - 1];
      if (rule && slipped === (slip !== undefined) && place.endsWord()) {
        // Both questions can cost a look at the page, so they wait until there is something to gain.
        if (!asked && !(this.#text.isRead(start.piece) && start.startsWord())) return undefined;
        asked = true;
        if (!slip) this.#tellCues(rule, start.piece);
        best = this.#match(rule, start, place, slipped) ?? best;
      }
      if (this.#path.atLeaf) break;
    }
    return best && !this.#isInAddress(start, best) ? best : undefined;
  }

  #isInAddress(start: ReadingPlace<Piece>, { endPiece: piece, end: at }: Match<Piece>): boolean {
    const data = piece === start.piece ? start.data : this.#text.data(piece);
    return isInAddress(this.#text, start, { piece, data, at });
  }

  /** Takes the next unit that a reader sees; false where the text ends or no form goes on with it. */
  #goOn(place: ReadingPlace<Piece>, slip: Slip<Piece> | undefined): boolean {
    if (!slip && this.#isSureToEnd(place)) return false;
    let code = place.seek();
    if (code === undefined) return false;
    if (this.#path.inGap && unitOf(code).word) {
      this.#laterWord = { piece: place.piece, at: place.at };
    }
    if (slip && place.piece === slip.piece && place.at === slip.from) {
      place.at = slip.to;
      return this.#path.stepThrough(slip.meant);
    }
    if (!slip) {
      place.at = this.#path.stepWithin(place.data, place.at);
      if (place.at < 0) return false;
      code = place.data.charCodeAt(place.at);
    }
    place.at++;
    return this.#path.step(code);
  }

  /** Whether no form goes on with what stands behind the piece, whoever reads on there. */
  #isSureToEnd(place: ReadingPlace<Piece>): boolean {
    const ahead = place.unitAhead();
    if (ahead === undefined) return false;
    // A word that begins there may be mistyped.
    if (this.#path.inGap && unitOf(ahead).word) return false;
    return !this.#path.goesOnWith(ahead);
  }

  #tellCues({ cues = 0 }: Rule, piece: Piece): void {
    if (cues === 0) return;
    const { conditions } = this.#tables;
    for (let bit = 0; bit < conditions.length; bit++) {
      const condition = conditions[bit];
      if (condition !== undefined && cues & (1 << bit)) this.#findings.cue(condition, piece);
    }
  }

  #match(
    rule: Rule,
    start: ReadingPlace<Piece>,
    end: ReadingPlace<Piece>,
    slipped: boolean,
  ): Match<Piece> | undefined {
    for (const form of rule.forms ?? []) {
      if (slipped && !form.mistypable) continue;
      if (!this.#holds(form, start, end)) continue;
      return {
        term: this.#tables.terms[form.term] ?? '',
        needs: form.needs === undefined ? undefined : this.#tables.conditions[form.needs],
        startPiece: start.piece,
        start: start.at,
        endPiece: end.piece,
        end: withAccents(end.data, end.at),
      };
    }
    return undefined;
  }

  #holds(form: FormRule, start: ReadingPlace<Piece>, end: ReadingPlace<Piece>): boolean {
    const { exact } = form;
    if (exact === undefined && !asksForCompany(form)) return true;
    const written = end.writtenSince(start);
    if (exact !== undefined && written !== exact && fold(written, true) !== exact) return false;
    if (!asksForCompany(form)) return true;
    const isWhole = end.piece === start.piece;
    if (isWhole && suitsAnyhow(form, end.data, start.at, end.at)) return true;
    return suits(form, textBefore(this.#text, start), written, textAfter(this.#text, end));
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
