import type { ReportedCheck } from './reported-check.ts';
import type { UnreadLink } from './unread-link.ts';

/** What a report tells of. */
export interface ReportContent {
  readonly checks: readonly ReportedCheck[];
  /** They stand at its end. */
  readonly unread: readonly UnreadLink[];
}
