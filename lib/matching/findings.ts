/** A term found in a pieced text. Offsets are in UTF-16 units of their piece. */
export interface Match<Piece = number> {
  /** The term's id. */
  readonly term: string;
  /** The condition that must be met elsewhere for the match to count. */
  readonly needs: string | undefined;
  readonly startPiece: Piece;
  readonly start: number;
  readonly endPiece: Piece;
  /** Behind the last unit of the match. */
  readonly end: number;
}

/** What a scan tells while it reads, in reading order. */
export interface Findings<Piece = number> {
  match(match: Match<Piece>): void;
  /** Words that show that conditions are met. */
  cue(condition: string, piece: Piece): void;
}
