/**
 * What a text must hold for any form to be in it, as sources of regular expressions. Browsers run
 * them natively over a whole page at once; nearly all pages fall through here.
 */
export interface Sieve {
  /** A piece of every form: of those that need company too. */
  readonly any: string;
  /** A piece of every form that needs no company. */
  readonly alone: string;
  /** A piece of every cue. */
  readonly cues: string;
}

/** What a text can hold: forms that count by themselves, only forms that need company, or none. */
export type Sifted = 'terms' | 'only in company' | 'nothing';

/**
 * Sifts a text. It errs on one side alone: a text with a term in it is never let go.
 *
 * @param text text nodes glued together, as `textContent` gives them
 */
export function sift({ any, alone, cues }: Sieve, text: string): Sifted {
  if (!new RegExp(any, 'i').test(text)) return 'nothing';
  const counts = new RegExp(alone, 'i').test(text) || new RegExp(cues, 'i').test(text);
  return counts ? 'terms' : 'only in company';
}
