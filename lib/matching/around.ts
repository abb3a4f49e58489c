import type { PiecedText } from './pieced-text.ts';

/** How far to look for words that tell what a form is, in UTF-16 units. */
const REACH = 60;

/** A place in a piece, with what stands in that: to ask a page's text node for it takes long in Firefox. */
export interface Place<Piece> {
  readonly piece: Piece;
  readonly data: string;
  /** In UTF-16 units. */
  readonly at: number;
}

/** The text that leads up to a place, from so many units before it on. */
export function textBefore<Piece>(
  text: PiecedText<Piece>,
  { piece: last, data, at }: Place<Piece>,
  reach = REACH,
): string {
  let before = data.slice(Math.max(0, at - reach), at);
  let piece: Piece | undefined = last;
  while (before.length < reach && (piece = text.previous(piece)) !== undefined) {
    before = text.data(piece) + before;
  }
  return before.slice(-reach);
}

/** The text that follows a place, for so many units. */
export function textAfter<Piece>(
  text: PiecedText<Piece>,
  { piece: first, data, at }: Place<Piece>,
  reach = REACH,
): string {
  let after = data.slice(at, at + reach);
  let piece: Piece | undefined = first;
  while (after.length < reach && (piece = text.next(piece)) !== undefined) {
    after += text.data(piece);
  }
  return after.slice(0, reach);
}
