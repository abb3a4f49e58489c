import { fold } from './fold.ts';
import type { PiecedText } from './pieced-text.ts';

/** How far to look for a word that makes a form something else, in UTF-16 units. */
const REACH = 60;

/** Folded text that leads up to a place; words are set off by single spaces, punctuation stands. */
export function textBefore(text: PiecedText, startPiece: number, start: number): string {
  let before = (text.pieces[startPiece] ?? '').slice(0, start);
  let piece = startPiece;
  while (before.length < REACH && (piece = text.previous(piece)) >= 0) {
    before = (text.pieces[piece] ?? '') + before;
  }
  return apart(before.slice(-REACH));
}

/** Folded text that follows a place. */
export function textAfter(text: PiecedText, endPiece: number, end: number): string {
  let after = (text.pieces[endPiece] ?? '').slice(end);
  let piece = endPiece;
  while (after.length < REACH && (piece = text.next(piece)) >= 0) {
    after += text.pieces[piece] ?? '';
  }
  return apart(after.slice(0, REACH));
}

/** Folds a text and sets punctuation apart from words, so that a whole word can be looked for between spaces. */
export function apart(text: string): string {
  return fold(text.replace(/[^\p{L}\p{M}\p{N}\s'’-]/gu, ' $& '));
}
