/**
 * What a marker has to know of the settings. The background compiles it for a frame, from settings
 * that it has checked; a marker takes it as it is, for it runs in other people's pages and must stay
 * small.
 */
export interface Spotting {
  /** Whether terms are spotted on the site that is open. Which sites are listed, no page is told. */
  readonly onHere: boolean;
  /** Milliseconds since 1970 until which all spotters rest; 0 while they do not. */
  readonly pausedUntil: number;
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

/** Stands for "until somebody switches it on again": the latest time that a date can tell. */
export const UNTIL_RESUMED = 8_640_000_000_000_000;

/**
 * Whether terms are to be spotted.
 *
 * @param now in milliseconds since 1970
 */
export function isOn({ onHere, pausedUntil }: Spotting, now: number): boolean {
  return onHere && now >= pausedUntil;
}
