declare module 'virtual:clinic-content' {
  import type { Pack } from './pack.ts';

  /** The clinic's content, compiled when the extension was built. */
  export const pack: Pack;
}

declare module 'virtual:clinic-matcher' {
  import type { MatcherTables } from '../matching/tables.ts';

  /** The matcher's tables, compiled when the extension was built. */
  export const matcher: MatcherTables;
}
