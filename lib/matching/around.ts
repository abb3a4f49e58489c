import type { PiecedText } from './pieced-text.ts';

/** How far to look for words that tell what a form is, in UTF-16 units. */
const REACH = 60;

/** The text that leads up to a place, from so many units before it on. */
export function textBefore<Piece>(
  text: PiecedText<Piece>,
  startPiece: Piece,
  start: number,
  reach = REACH,
): string {
  let before = text.data(startPiece).slice(0, start);
  let piece: Piece | undefined = startPiece;
  while (before.length < reach && (piece = text.previous(piece)) !== undefined) {
    before = text.data(piece) + before;
  }
  return before.slice(-reach);
}

/** The text that follows a place, for so many units. */
export function textAfter<Piece>(
  text: PiecedText<Piece>,
  endPiece: Piece,
  end: number,
  reach = REACH,
): string {
  let after = text.data(endPiece).slice(end);
  let piece: Piece | undefined = endPiece;
  while (after.length < reach && (piece = text.next(piece)) !== undefined) {
    after += text.data(piece);
  }
  return after.slice(0, reach);
}
