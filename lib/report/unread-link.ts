/** A link of which a report has no page. */
export interface UnreadLink {
  readonly address: string;
  /** What became of it, in one word for programs: an outcome of `lib/links/outcome.ts`, or `lost`. */
  readonly outcome: string;
  /** The same in the interface's words. */
  readonly label: string;
  /** What that means; empty where the label says it all. */
  readonly meaning: string;
}
