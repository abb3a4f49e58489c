/**
 * The pack: the clinic's content as the browser holds it. It is checked and compiled from
 * `content/` when the extension is built, so nothing here needs checking again.
 */
export interface Pack {
  readonly clinic: Clinic;
  /** Every article that explains something, in the order of its file name. */
  readonly articles: readonly Article[];
  /** Every term, in the order of its name. */
  readonly terms: readonly Term[];
}

/** The clinic whose name the extension carries, and the ways to reach it. */
export interface Clinic {
  readonly name: string;
  readonly site: string;
  /** As it is read aloud and printed: "020 8706 0076". */
  readonly telephone: string;
  /** The page on which a consultation is asked for. */
  readonly booking: string;
  /** The patterns of loss that the clinic's enquiry offers. */
  readonly patternsOfLoss: readonly PatternOfLoss[];
  /** What the clinic says on sending an enquiry, to be read beside it. */
  readonly beforeSending?: Explanation;
}

/** One scale of hair loss with the grades that the clinic asks about: "Norwood", ["2", "3", …]. */
export interface PatternOfLoss {
  readonly scale: string;
  readonly grades: readonly string[];
}

export interface Article {
  readonly id: string;
  readonly title: string;
  /** The clinic that wrote it: the name shown above its sentences. */
  readonly publisher: string;
  /** Where to read it; the clinic's site where the article's own address is not known. */
  readonly url: string;
  /** BCP 47 tag of the language its sentences are in. */
  readonly language: string;
  /** ISO dates (YYYY-MM-DD); absent where the article does not say. */
  readonly published?: string;
  readonly reviewed?: string;
  readonly reviewDue?: string;
  /** What the article says, one fact each, by the fact's id. */
  readonly facts: Readonly<Record<string, Fact>>;
}

export interface Fact {
  /** The article's own heading; "Introduction" for the text before the first. */
  readonly section: string;
  /** True where it describes evidence or licensing at the time of writing, and so can go out of date. */
  readonly ages: boolean;
  readonly says: string;
  /** The facts that it is never told without: the risk of what it calls a benefit. */
  readonly neverWithout?: readonly string[];
}

/** What kind of thing a term names; the interface has a word for each. */
export type TermKind = 'condition' | 'medicine' | 'medicine-group' | 'body' | 'person' | 'scale';

export interface Term {
  readonly id: string;
  readonly name: string;
  readonly kind: TermKind;
  /** Other ways to write it, for search and for "also called". */
  readonly alsoCalled: readonly string[];
  /** Ways people misspell it, for search. */
  readonly misspellings: readonly string[];
  /** Ids of terms worth reading next. */
  readonly related: readonly string[];
  /** One an article that explains the term; never empty. */
  readonly explanations: readonly Explanation[];
}

export interface Explanation {
  /** The article's id. */
  readonly article: string;
  /** In reading order; the first alone says what the thing is. */
  readonly sentences: readonly Sentence[];
}

/** One sentence in our own plain words, with the facts of its article that it rests on. */
export interface Sentence {
  readonly says: string;
  readonly facts: readonly string[];
}
