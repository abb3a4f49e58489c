/**
 * What the extension's scripts in one frame share. Content scripts of one extension have one
 * global object in a frame, apart from the page's: the page can neither see nor call these.
 */

import type { Appearance } from './settings/spotting.ts';

/** What the spotter found in its frame: how often each term (by id) is marked. */
export interface FrameReport {
  readonly counts: Readonly<Record<string, number>>;
}

/** What it takes to show a card. */
export interface CardRequest {
  /** The term's id. */
  readonly term: string;
  /** The marked text. A live range, so that the card can follow its term. */
  readonly range: Range;
  /** `hover` leaves the focus where it is; `press` (a click, a tap, a key) moves it into the card. */
  readonly cause: 'hover' | 'press';
  /** Runs a change to the page that is the extension's own, unseen by its observer. */
  readonly quietly: (change: () => void) => void;
  /** How the reader wants cards to look. */
  readonly appearance: Appearance;
}

export interface Spotter {
  report(): FrameReport;
}

/** The popover's side, there once its script has been injected. */
export interface CardHost {
  /** Shows the card of a term, in place of one already open. */
  open(request: CardRequest): void;
  /** Closes the open card, if there is one, and leaves nothing of it in the page. */
  close(): void;
}

declare global {
  var clinicContextSpotter: Spotter | undefined;
  var clinicContextCard: CardHost | undefined;
}
