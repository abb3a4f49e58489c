/** One term on the page. */
export interface Mark {
  readonly term: string;
  /** The condition that the page must meet for the mark to be painted. */
  readonly needs: string | undefined;
  /** The text nodes it stands in, first to last. */
  readonly texts: readonly Text[];
  /**
   * One, or more where something stands between that is not the term's (an annotation, hidden
   * text). Static, because every live range slows each change that a page makes to itself.
   */
  readonly ranges: readonly StaticRange[];
}
