/**
 * Text in pieces, as a page holds it: `<b>alopecia</b> areata` is two pieces that read as one.
 * Which pieces run on is asked only where a term is half found, because a page pays for the
 * answer with a look at its layout. A piece is what the text's owner knows it by.
 */
export interface PiecedText<Piece> {
  /** What stands in a piece. */
  data(piece: Piece): string;
  /** The piece that a reader reads on in where one ends; undefined where something ends there. */
  next(piece: Piece): Piece | undefined;
  /** The piece that a reader comes from where one begins; undefined where something begins there. */
  previous(piece: Piece): Piece | undefined;
  /**
   * The first unit that a reader sees behind a piece, if he reads on there at all: what can be
   * told without a look at the layout. Undefined where only `next` can tell.
   */
  unitAfter(piece: Piece): number | undefined;
  /** The same for the last one before a piece. */
  unitBefore(piece: Piece): number | undefined;
  /** False for a piece that is no reading matter: a script, what stands in an input. */
  isRead(piece: Piece): boolean;
}

/** Pieces in a list, each known by its number. */
export interface ListedText extends PiecedText<number> {
  /** In reading order, also those that are never read (see `isRead`). */
  readonly pieces: readonly string[];
}

const none = () => undefined;

/** Texts that have nothing to do with one another. */
export function listed(pieces: readonly string[]): ListedText {
  return {
    pieces,
    data: (index) => pieces[index] ?? '',
    next: none,
    previous: none,
    unitAfter: none,
    unitBefore: none,
    isRead: () => true,
  };
}

/** A text in one piece. */
export function whole(text: string): ListedText {
  return listed([text]);
}
