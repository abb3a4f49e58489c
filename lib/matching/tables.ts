/**
 * The matcher's tables: every form of every term as one trie, made when the extension is built
 * and written as a string, because a browser reads a string literal without doing any work.
 */
export interface MatcherTables {
  /**
   * The trie's nodes, each behind all that it leads to:
   *
   *     length of the label, the label, rule, number of edges, (unit, way back to the node) …
   *
   * Units of text stand for themselves. Numbers are raised by `BASE`; one that does not fit into
   * a unit takes two. A node is named by where it begins, and rule 0 means that no form ends there.
   */
  readonly trie: string;
  /** Where the root begins. */
  readonly root: number;
  /** The words of ASCII that forms and cues begin with (see word-filter.ts). */
  readonly firstWordFilter: string;
  /** What ends at a node: rule n is `rules[n - 1]`. */
  readonly rules: readonly Rule[];
  /** Words of forms that count with one typing mistake: those that begin a form, and the others. */
  readonly firstWords: readonly string[];
  readonly laterWords: readonly string[];
  /** Words that are one mistake away from those, and mean something else. */
  readonly realWords: readonly string[];
  /** Terms by number. */
  readonly terms: readonly string[];
  /** Conditions by number. */
  readonly conditions: readonly string[];
}

export interface Rule {
  /** The conditions that this text is a cue for, one bit each. */
  readonly cues?: number;
  /** What the text can be a form of; the first that holds counts. */
  readonly forms?: readonly FormRule[];
}

export interface FormRule {
  /** The term's number. */
  readonly term: number;
  /** The condition's number, where the form needs one. */
  readonly needs?: number;
  /** The folded form with its capitals, where they matter. */
  readonly exact?: string;
  /** Whether it counts with one typing mistake in a long word. */
  readonly mistypable?: true;
  /** Folded words that make it something else when they stand right before or right behind it. */
  readonly unlessAfter?: readonly string[];
  readonly unlessBefore?: readonly string[];
  /** Folded words of which one must stand right before it. */
  readonly onlyAfter?: readonly string[];
  /** Whether it is something else where it is part of a name or an address. */
  readonly unlessName?: true;
}

/** Keeps the trie's units clear of control characters and the quote, which would be escaped. */
export const BASE = 35;

/** Smaller numbers take one unit; of others the first tells how often this goes in, and the second the rest. */
export const ONE_UNIT = 0x6000;
