/**
 * What the extension's scripts in one frame share. Content scripts of one extension have one
 * global object in a frame, apart from the page's: the page can neither see nor call these.
 */

import type { Sieve } from '../matching/sieve.ts';
import type { Appearance } from '../settings/spotting.ts';
import type { Words } from '../words.ts';

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
  /** The frame that the term stands in, by the browser's number, where that is not this one. */
  readonly frame?: number;
}

/** What it takes to show one beside the frame that its term stands in. */
export interface CardBesideFrame extends Pick<CardRequest, 'term' | 'cause' | 'appearance'> {
  readonly frame: number;
  /** Which of the page's frames it is, as the page counts them; -1 where it does not. */
  readonly place: number;
  /** Only in place of a card of that frame, if one is read. */
  readonly instead: boolean;
}

/** A term where it stands in the page. */
export interface PageMark {
  /** The term's id. */
  readonly term: string;
  /** One, or more where something stands between that is not the term's. */
  readonly ranges: readonly StaticRange[];
}

export interface Spotter {
  report(): FrameReport;
  /** All marks, in no order; some may not be on show. */
  marks(): Iterable<PageMark>;
  /** What every card needs; absent where nothing is spotted. */
  readonly card?: Pick<CardRequest, 'quietly' | 'appearance'>;
}

/** What a frame tells while nothing is marked there. */
export const AT_REST: Spotter = { report: () => ({ counts: {} }), marks: () => [] };

/** The popover's side, there once its script has been injected. */
export interface CardHost {
  /**
   * Shows the card of a term, in place of one already open.
   *
   * @param stillWanted asked whenever something had to be waited for
   */
  open(request: CardRequest, stillWanted: () => boolean): void;
  /** Shows the card of a term in a small frame beside that frame; false where that cannot be. */
  openBesideFrame(request: CardBesideFrame): boolean;
  /**
   * Closes the card beside a frame, unless it is pinned.
   *
   * @param left only because the pointer has left the term: who is in the card goes on reading
   * @returns whether none is read there any more
   */
  closeBesideFrame(frame: number, left: boolean): boolean;
  /** Closes the open cards that are not pinned. */
  closeRead(): void;
  /** Has cards speak with these words; without any, as the browser does. */
  speak(words: Words | undefined): void;
  /** Closes the open cards, and leaves nothing of them in the page. */
  close(): void;
  /**
   * Goes to the next term (1) or the one before (-1) and points it out; with its card where one
   * was open.
   *
   * @param from where to begin without a term to go on from: in what is in sight, or at the page's edge
   * @returns false where the frame ends
   */
  step(direction: 1 | -1, from: 'view' | 'edge'): boolean;
  /** Opens the card of the term that was stepped to, or of the first in sight; false where there is none. */
  openHere(): boolean;
  /** Points out nothing any more. */
  leave(): void;
  /** Whether a term is stepped to in this frame. */
  isHere(): boolean;
}

declare global {
  var clinicContextSpotter: Spotter | undefined;
  /** What the lookout has sifted the page with, for the marker to go on with. */
  var clinicContextSieve: Sieve | null | undefined;
  /** What the background answers where a marker is wanted, for that to begin with. */
  var clinicContextSpotting: Promise<unknown> | undefined;
  /** Whether the marker's script has been injected. */
  var clinicContextMarkerCame: boolean | undefined;
  /** Has the marker ask what holds now, there once it has begun. */
  var clinicContextAskAnew: (() => void) | undefined;
  /** Whether the next Esc in this frame is told to the background. */
  var clinicContextHearsEscape: boolean | undefined;
  var clinicContextCard: CardHost | undefined;
}
