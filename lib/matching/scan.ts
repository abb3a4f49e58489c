import type { Findings, Match } from './findings.ts';
import { unitOf } from './fold.ts';
import type { PiecedText } from './pieced-text.ts';
import type { MatcherTables } from './tables.ts';
import { Walk } from './walk.ts';

/** A piece longer than this is asked first whether it is reading matter: most of a page's bytes are scripts. */
const LONG = 500;

/**
 * Finds the terms of a text: left to right, the longest form first, never overlapping, each on
 * word boundaries. One pass, whatever the number of forms.
 */
export function scan(tables: MatcherTables, text: PiecedText, findings: Findings): void {
  const walk = new Walk(tables, text, findings);
  let piece = 0;
  let at = 0;
  while (piece < text.pieces.length) {
    const data = text.pieces[piece] ?? '';
    const skipped = data.length > LONG && !text.isRead(piece);
    const last = skipped ? undefined : scanPiece(walk, data, piece, at);
    piece = last ? last.endPiece : piece + 1;
    at = last ? last.end : 0;
  }
}

/** Reads on in a piece, to its end or to a match that ends in a later one: then it gives that. */
function scanPiece(walk: Walk, data: string, piece: number, from: number): Match | undefined {
  let inWord = from > 0;
  let wordAt = from;
  for (let at = from; at <= data.length; at++) {
    const code = data.charCodeAt(at);
    const word = code < 128 ? isAsciiWord(code) : isWordOrUnseen(code, inWord);
    if (word === inWord) continue;
    inWord = word;
    let match: Match | undefined;
    if (!word) match = walk.fromMistyped(piece, wordAt, at);
    else if (walk.begins(code)) match = walk.from(piece, at);
    wordAt = at;
    if (!match) continue;
    if (match.endPiece !== piece) return match;
    inWord = true;
    wordAt = match.end;
    at = match.end - 1;
  }
  return undefined;
}

function isAsciiWord(code: number): boolean {
  return code > 96 ? code < 123 : code > 64 ? code < 91 : code > 47 && code < 58;
}

/** What a reader does not see leaves a word as it is: a soft hyphen inside one begins no other. */
function isWordOrUnseen(code: number, inWord: boolean): boolean {
  // Behind the last unit: there every word ends.
  if (Number.isNaN(code)) return false;
  const unit = unitOf(code);
  return unit.folded === '' ? inWord : unit.word;
}
