import * as v from 'valibot';

/** How long is waited for what, in milliseconds. */
export interface Limits {
  /** For a page, from the link's opening to its text. */
  readonly page: number;
  /** A page has settled once its document has not changed for so long … */
  readonly quiet: number;
  /** … or keeps changing after this. */
  readonly restless: number;
}

/** The seconds for a page that can be chosen. */
export const SECONDS = [15, 30, 60] as const;

/**
 * The seconds for a page to begin with: half a minute, unless the page's address names others
 * (`links.html?seconds=3`), as tests do, which wait for many pages that never come.
 */
export function secondsOf(query: string): number {
  const named = v.safeParse(namedSeconds, new URLSearchParams(query).get('seconds'));
  return named.success ? named.output : 30;
}

const namedSeconds = v.pipe(v.string(), v.toNumber(), v.integer(), v.minValue(1), v.maxValue(60));

/** The limits that follow from the seconds that a page has. */
export function limitsFor(seconds: number): Limits {
  const page = seconds * 1000;
  return { page, quiet: Math.min(600, page / 4), restless: Math.min(4000, page / 2) };
}
