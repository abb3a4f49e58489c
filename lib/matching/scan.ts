import type { Findings, Match } from './findings.ts';
import { unitOf } from './fold.ts';
import type { PiecedText } from './pieced-text.ts';
import type { MatcherTables } from './tables.ts';
import { Walk } from './walk.ts';
import { hashWith, mayBeBegun, mayHold } from './word-filter.ts';

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
    const last = skipped ? undefined : scanPiece(tables, walk, data, piece, at);
    piece = last ? last.endPiece : piece + 1;
    at = last ? last.end : 0;
  }
}

/** Reads on in a piece, to its end or to a match that ends in a later one: then it gives that. */
function scanPiece(
  { firstWordFilter, firstLettersFilter }: MatcherTables,
  walk: Walk,
  data: string,
  piece: number,
  from: number,
): Match | undefined {
  // What a match has ended in, no other begins in.
  let at = from > 0 ? endOfWord(data, from) : 0;
  while (at < data.length) {
    const start = at;
    let hash = 0;
    let usual = true;
    for (; at < data.length; at++) {
      const code = data.charCodeAt(at);
      if (code > 127) {
        if (!isWordOrUnseen(code, at > start)) break;
        usual = false;
      } else if (!isAsciiWord(code)) break;
      hash = hashWith(hash, code);
    }
    if (at === start) {
      at++;
      continue;
    }
    const mayBegin = !usual
      ? walk.begins(data.charCodeAt(start))
      : mayHold(firstWordFilter, hash) ||
        // A word that a piece ends in may go on in the next one.
        (at === data.length && mayBeBegun(firstLettersFilter, data, start));
    const match =
      (mayBegin && walk.from(piece, start)) || walk.fromMistyped(data, piece, start, at);
    if (!match) continue;
    if (match.endPiece !== piece) return match;
    at = endOfWord(data, match.end);
  }
  return undefined;
}

function endOfWord(data: string, from: number): number {
  let at = from;
  for (; at < data.length; at++) {
    const code = data.charCodeAt(at);
    if (!(code > 127 ? isWordOrUnseen(code, true) : isAsciiWord(code))) break;
  }
  return at;
}

function isAsciiWord(code: number): boolean {
  return code > 96 ? code < 123 : code > 64 ? code < 91 : code > 47 && code < 58;
}

/** What a reader does not see leaves a word as it is: a soft hyphen inside one begins no other. */
function isWordOrUnseen(code: number, inWord: boolean): boolean {
  const unit = unitOf(code);
  return unit.folded === '' ? inWord : unit.word;
}
