import type { PiecedText } from './pieced-text.ts';

/** How far to look for words that tell what a form is, in UTF-16 units. */
const REACH = 60;

/** The text that leads up to a place. */
export function textBefore(text: PiecedText, startPiece: number, start: number): string {
  let before = (text.pieces[startPiece] ?? '').slice(0, start);
  let piece = startPiece;
  while (before.length < REACH && (piece = text.previous(piece)) >= 0) {
    before = (text.pieces[piece] ?? '') + before;
  }
  return before.slice(-REACH);
}

/** The text that follows a place. */
export function textAfter(text: PiecedText, endPiece: number, end: number): string {
  let after = (text.pieces[endPiece] ?? '').slice(end);
  let piece = endPiece;
  while (after.length < REACH && (piece = text.next(piece)) >= 0) {
    after += text.pieces[piece] ?? '';
  }
  return after.slice(0, REACH);
}
