/**
 * Text in pieces, as a page holds it: `<b>alopecia</b> areata` is two pieces that read as one.
 * Which pieces run on is asked only where a term is half found, because a page pays for the
 * answer with a look at its layout.
 */
export interface PiecedText {
  /** The pieces in reading order, also those that are never read (see `isRead`). */
  readonly pieces: readonly string[];
  /** The piece that a reader reads on in where piece `index` ends; -1 where something ends there. */
  next(index: number): number;
  /** The piece that a reader comes from where piece `index` begins; -1 where something begins there. */
  previous(index: number): number;
  /** False for a piece that is no reading matter: a script, what stands in an input. */
  isRead(index: number): boolean;
}

/** A text in one piece. */
export function whole(text: string): PiecedText {
  return { pieces: [text], next: () => -1, previous: () => -1, isRead: () => true };
}
