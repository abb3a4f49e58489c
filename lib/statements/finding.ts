/** How a sentence stands to a fact of the clinic's article. */
export type Verdict =
  | 'conflicts'
  | 'agrees'
  /** The page reports what is later than the article: then the article is what needs a look. */
  | 'newer';

/** A sentence that says something about a fact. */
export interface StatementFinding {
  /** The id of the fact: F26. */
  readonly fact: string;
  readonly verdict: Verdict;
  /** The id of the rule that found it. */
  readonly rule: string;
  /** The reason in one line, for the clinic's staff. */
  readonly why: string;
  /** Which of the paragraphs the sentence stands in. */
  readonly paragraph: number;
  /** Where the sentence begins and ends, in UTF-16 units of its paragraph. */
  readonly start: number;
  readonly end: number;
  readonly sentence: string;
}
