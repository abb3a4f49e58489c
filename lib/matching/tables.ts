/**
 * The matcher's tables: every form of every term as one trie, made when the extension is built
 * and written as a string, because a browser reads a string literal without doing any work.
 */
export interface MatcherTables {
  /**
   * The trie's nodes, one after the other, each number as one UTF-16 unit raised by `BASE`:
   *
   *     label length, label's units …, rule (2 units), number of edges, (unit, node (2 units)) …
   *
   * A node is named by where it begins. Rule 0 means that no form ends here.
   */
  readonly trie: string;
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
}

/** Keeps the trie's units clear of control characters and the quote, which would be escaped. */
export const BASE = 35;

/** Numbers that one unit might not hold are written as two digits in this base. */
export const HIGH = 0x8000;
