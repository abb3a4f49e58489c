import type { Verdict } from '../check/page-check.ts';
import type { Article } from '../content/pack.ts';

/** The words that stand around what is quoted in an answer, in the interface's language. */
export interface AnswerWords {
  readonly greeting: string;
  readonly thanks: string;
  readonly compared: (article: string, passages: number) => string;
  readonly titles: Readonly<Record<Verdict, string>>;
  readonly termsTitle: string;
  /** Said below the title of what may be newer. */
  readonly newerMeaning: string;
  readonly pageSays: string;
  readonly articleSays: string;
  readonly articleSaysOf: (term: string) => string;
  /** Of a sentence in a part of the page that is closed or hidden. */
  readonly hidden: string;
  readonly spot: (link: string) => string;
  readonly source: (article: string, sections: readonly string[]) => string;
  readonly ages: string;
  readonly age: (article: Article) => string;
  readonly readArticle: (link: string) => string;
  readonly limits: string;
  readonly book: (telephone: string, link: string) => string;
  readonly goodbye: string;
}
