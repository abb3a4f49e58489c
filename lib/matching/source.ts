/** What the matcher is compiled from: every way to write a term, and what must hold for it to count. */
export interface MatcherSource {
  readonly forms: readonly FormSpec[];
  readonly cues: readonly Cue[];
  /** Words of the language in small letters: none of them is a mistyped term. */
  readonly realWords: readonly string[];
  /** The commonest words of everyday text, the commonest first, with how often each occurs. */
  readonly commonWords: ReadonlyMap<string, number>;
}

/** One way to write a term. */
export interface FormSpec {
  readonly form: string;
  /** The term's id. */
  readonly term: string;
  /** True where capitals count: "JAK" is the protein, "jak" is not. */
  readonly exactCase: boolean;
  /** The condition that the text around must meet, by its name. */
  readonly needs?: string;
  /** True where it still counts with one typing mistake in one of its long words. */
  readonly mistypable: boolean;
  /** The form does not count right behind one of these. */
  readonly unlessAfter: readonly string[];
  /** The form does not count right before one of these. */
  readonly unlessBefore: readonly string[];
  /** The form counts only right behind one of these. */
  readonly onlyAfter?: readonly string[];
  /** The form does not count as part of a name or an address: "Smith AA, Jones B", "NW3 6LL". */
  readonly unlessName?: true;
}

/** A word or phrase that shows that a condition is met. */
export interface Cue {
  readonly condition: string;
  readonly form: string;
}
