import type { MatcherTables } from '../matching/tables.ts';
import type { Verdict } from './finding.ts';

/** content/statements.yaml, compiled when the extension is built. */
export interface StatementRules {
  /** Finds words; what it calls a term is a place in `words`. */
  readonly matcher: MatcherTables;
  /** The names of the groups that each word belongs to, behind “not ” where it says the contrary. */
  readonly words: readonly (readonly string[])[];
  /** Words that are others in small letters (AT), so that where all is in capitals they mean nothing. */
  readonly unlessAllCapitals: readonly string[];
  /** What each group is. */
  readonly kinds: Readonly<Record<string, GroupKind>>;
  /** The groups of which one thing can be said to be more so than another. */
  readonly graded: readonly string[];
  /** The groups whose words must be said of the illness itself to go against a fact. */
  readonly tied: readonly string[];
  /** What the words of a group are about, where they are said of what stands behind them. */
  readonly about: Readonly<Record<string, About>>;
  readonly rules: readonly Rule[];
}

/** What a group's words stand for. */
export type GroupKind =
  /** A treatment, an illness: of two in a clause the nearer one is meant, and “it” can stand for one. */
  | 'treatment'
  | 'illness'
  /** Anything else that is spoken of. */
  | 'thing'
  /** Where something holds: also what the next sentence says, as where a heading names it. */
  | 'place'
  /** What is said of it. */
  | 'saying'
  /** Something else, though such a word stands in it: “ask for help”. It is no mention of anything. */
  | 'other';

/** “Restores hair”, “improves sleep”; “no danger to patients”, “to fish”; “no link with lupus”, “with age”. */
export type About = 'hair' | 'people' | 'illness';

/** What a page can say about a fact, and what that means. */
export interface Rule {
  readonly id: string;
  readonly fact: string;
  readonly verdict: Verdict;
  readonly why: string;
  /** Whether what is said with care (may, is thought to) counts too. */
  readonly careful: boolean;
  /** Any of them is enough. */
  readonly patterns: readonly Pattern[];
}

/** What must stand together in a clause. */
export interface Pattern {
  /** In any order; within each of them the parts stand in theirs. */
  readonly chains: readonly (readonly Part[])[];
  /** Groups of which no word may stand in the sentence. */
  readonly without: readonly string[];
}

export interface Part {
  /** A word of any of these groups. */
  readonly groups: readonly string[];
  /** Whether it must be denied: “does not work”. */
  readonly denied: boolean;
}
