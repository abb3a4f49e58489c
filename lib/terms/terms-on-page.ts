import type { Pack, Term } from '../content/pack.ts';

/** A term found on a page, and how often. */
export interface CountedTerm {
  readonly term: Term;
  readonly count: number;
}

/** The terms that a page's counts name, most frequent first, then by name. */
export function termsOnPage(
  pack: Pack,
  counts: ReadonlyMap<string, number>,
): readonly CountedTerm[] {
  return pack.terms
    .map((term) => ({ term, count: counts.get(term.id) ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count || a.term.name.localeCompare(b.term.name));
}
