// Types are imported in place: an ambient module cannot have relative import statements, and
// what one named would silently be `any`.

declare module 'virtual:clinic-content' {
  /** The clinic's content, compiled when the extension was built. */
  export const pack: import('./pack.ts').Pack;
}

declare module 'virtual:clinic-cards' {
  /** The part of the clinic's content that cards in pages show; the rest of it is empty. */
  export const pack: import('./pack.ts').Pack;
}

declare module 'virtual:clinic-sieve' {
  /** Tells whether a text can hold a term; null where there are too many terms for it. */
  export const sieve: import('../matching/sieve.ts').Sieve | null;
}

declare module 'virtual:clinic-matcher' {
  /** The matcher's tables, compiled when the extension was built. */
  export const matcher: import('../matching/tables.ts').MatcherTables;
}

declare module 'virtual:clinic-statements' {
  /** The rules by which statements are checked, compiled when the extension was built. */
  export const statements: import('../statements/rules.ts').StatementRules;
}
