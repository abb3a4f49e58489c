import type { PageCheck, PartlyBecause, Verdict } from '../check/page-check.ts';

/** The words around what a report tells, in the interface's language. */
export interface ReportWords {
  /** BCP 47 tag. */
  readonly language: string;
  readonly title: string;
  /** When it was made, and with what. */
  readonly made: string;
  readonly pointer: string;
  readonly address: string;
  /** When a page was read, and with what, where that is not what the report was made with. */
  readonly read: (check: Pick<PageCheck, 'readAt' | 'versions'>) => string;
  /** Of a page that was read before the article was changed: the head of a column, and what it means. */
  readonly older: string;
  readonly olderMeaning: string;
  /** Of a page that was not read whole: the head of a column, and why. */
  readonly partial: string;
  readonly partialMeanings: Readonly<Record<PartlyBecause, string>>;
  readonly findings: string;
  readonly noFindings: string;
  /** The same of a page that was not read whole. */
  readonly noFindingsInPart: string;
  readonly terms: string;
  readonly noTerms: string;
  readonly term: string;
  readonly count: string;
  readonly page: string;
  readonly date: string;
  readonly verdict: string;
  readonly sentence: string;
  /** Of a sentence in a part of the page that was closed or hidden. */
  readonly hidden: string;
  readonly fact: string;
  readonly section: string;
  readonly factSays: string;
  readonly ages: string;
  readonly yes: string;
  readonly why: string;
  readonly link: string;
  readonly extension: string;
  readonly content: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** The title above the links that were not read. */
  readonly unread: string;
  /** How many there are. */
  readonly unreadCount: (count: number) => string;
  /** Of one, what became of it. */
  readonly notRead: (outcome: string) => string;
}
