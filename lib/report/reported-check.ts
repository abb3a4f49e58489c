import type { PageCheck } from '../check/page-check.ts';

/** A check as a report tells of it. */
export interface ReportedCheck extends PageCheck {
  /** Whether it was made with another content than the one whose facts stand beside it. */
  readonly isOutdated: boolean;
}
