/**
 * What one page says and what the clinic says to it, as plain data: the side panel shows it, the
 * link check collects it, answers and reports are made of it. `readTab` makes one of a tab.
 */
export interface PageCheck {
  readonly title: string;
  /** Where the page was when it was read. */
  readonly address: string;
  /** BCP 47 tag that the page gives for itself; absent where it gives none. */
  readonly language?: string;
  /** When it was read: ISO date and time, UTC. */
  readonly readAt: string;
  /** Why it is of a part of the page alone; absent where nothing seemed to stand in the way. */
  readonly partial?: PartlyBecause;
  readonly versions: Versions;
  /** The clinic's terms on the page, most frequent first, then by name. */
  readonly terms: readonly PageTerm[];
  /** What its sentences say to the clinic's facts, in the order of the page. */
  readonly findings: readonly PageFinding[];
}

/** It seems to ask for a login, or for consent, before it shows the rest; or was still loading. */
export type PartlyBecause = 'login' | 'consent' | 'unfinished';

/** What a check was made with. */
export interface Versions {
  readonly extension: string;
  /** A short digest of the clinic's content: it changes whenever a word of that does. */
  readonly content: string;
}

/** One of the clinic's terms on a page. */
export interface PageTerm {
  /** The term's id. */
  readonly term: string;
  readonly name: string;
  /** How often a reader can see it there; what is hidden does not count. */
  readonly count: number;
  /** Wherever it stands, hidden or not, in the order of the page. */
  readonly occurrences: readonly Occurrence[];
}

/** A term in its sentence. */
export interface Occurrence {
  readonly sentence: string;
  /** Where the term begins in the sentence, in UTF-16 units. */
  readonly start: number;
  /** Behind its last unit. */
  readonly end: number;
  /** Where the term stands in the page. */
  readonly place: PagePlace;
  /** Whether it is in something hidden, such as a closed section. */
  readonly hidden: boolean;
}

/**
 * Where something stands in a page as it was read. It holds until the page is read again or has
 * changed there; `showInTab` says so.
 */
export interface PagePlace {
  /** The browser's number for the frame; 0 is the page itself. */
  readonly frame: number;
  /** The paragraph's number among those of the frame. */
  readonly paragraph: number;
  /** In UTF-16 units of the paragraph. */
  readonly start: number;
  readonly end: number;
}

/**
 * How a sentence stands to a fact: against it, with it, or telling of evidence or licences later
 * than the article, which then is what needs a look.
 */
export type Verdict = 'conflicts' | 'agrees' | 'newer';

/** A sentence of the page that speaks of what a fact speaks of. */
export interface PageFinding {
  readonly verdict: Verdict;
  /** The fact's id. */
  readonly fact: string;
  /** The id of the article that states it. */
  readonly article: string;
  /** The rule that understood the sentence. */
  readonly rule: string;
  /** One line for a person. */
  readonly why: string;
  readonly sentence: string;
  readonly place: PagePlace;
  readonly hidden: boolean;
  /** The page's address, with the way to the sentence where browsers can go there. */
  readonly link: string;
}
