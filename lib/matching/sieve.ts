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
export function sift(sieve: Sieve, text: string): Sifted {
  if (!holds(sieve.any, text)) return 'nothing';
  return holds(sieve.alone, text) || holdsCompany(sieve, text) ? 'terms' : 'only in company';
}

/** Whether a text can hold a word that is company for forms that need some. */
export function holdsCompany({ cues }: Sieve, text: string): boolean {
  return holds(cues, text);
}

function holds(pieces: string, text: string): boolean {
  return new RegExp(pieces, 'i').test(text);
}
