import type { PageCheck } from '../check/page-check.ts';

/** A page that the browser's storage did not take. */
export interface HeldPage {
  readonly check: PageCheck;
  /** What the browser said to that. */
  readonly why: string;
}

/** Pages that are in memory alone, by the number of their link. */
export type HeldPages = ReadonlyMap<number, HeldPage>;
