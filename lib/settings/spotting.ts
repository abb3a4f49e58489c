/**
 * What a spotter has to know of the settings. The extension's pages and its background compile it
 * from settings that they have checked, and keep it under one key; a spotter reads it as it is,
 * for it runs on every page and must stay small.
 */
export interface Spotting {
  /** Milliseconds since 1970 until which all spotters rest; 0 while they do not. */
  readonly pausedUntil: number;
  /** Absent: on everywhere. */
  readonly sites?: {
    /** Source of a regular expression over sites, written `https://example.org/`. */
    readonly pattern: string;
    /** Whether it is on where the pattern matches, or everywhere else. */
    readonly on: boolean;
  };
  readonly style: MarkStyle;
  readonly colour: MarkColour;
  /** Mark each term only where a page has it first. */
  readonly firstOnly: boolean;
  /** How long a pointer rests until a card opens, in milliseconds; 0: never by resting. */
  readonly dwell: number;
  readonly appearance: Appearance;
}

/** How marks look; `list`: not at all until the reader points at the term in the popup's list. */
export const MARK_STYLES = ['dotted', 'plain', 'highlighter', 'list'] as const;
export type MarkStyle = (typeof MARK_STYLES)[number];

export const MARK_COLOURS = ['teal', 'blue', 'plum', 'amber'] as const;
export type MarkColour = (typeof MARK_COLOURS)[number];

export const THEMES = ['device', 'light', 'dark'] as const;
export const TEXT_SIZES = ['normal', 'large', 'largest'] as const;

/** How the extension's own surfaces look. */
export interface Appearance {
  readonly theme: (typeof THEMES)[number];
  readonly textSize: (typeof TEXT_SIZES)[number];
}

/** The key in the browser's local storage. */
export const SPOTTING = 'spotting';

/** Stands for "until somebody switches it on again": the latest time that a date can tell. */
export const UNTIL_RESUMED = 8_640_000_000_000_000;

/** What holds until anything is kept. */
export const SPOTTING_AT_FIRST: Spotting = {
  pausedUntil: 0,
  style: 'dotted',
  colour: 'teal',
  firstOnly: false,
  dwell: 150,
  appearance: { theme: 'device', textSize: 'normal' },
};

/**
 * Whether terms are to be spotted.
 *
 * @param site the site in the address bar, written `https://example.org/`
 * @param now in milliseconds since 1970
 */
export function isOn(
  { pausedUntil, sites }: Pick<Spotting, 'pausedUntil' | 'sites'>,
  site: string,
  now: number,
): boolean {
  if (now < pausedUntil) return false;
  return sites === undefined || new RegExp(sites.pattern).test(site) === sites.on;
}
