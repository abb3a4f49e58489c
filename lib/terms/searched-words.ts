import { stemmer } from 'stemmer';

/** A word, and where it stands in its text. */
export interface Word {
  readonly from: number;
  readonly to: number;
  /** In small letters without accents, as people type who are in a hurry. */
  readonly folded: string;
}

/** The words of a text, in its order. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    from: index,
    to: index + word.length,
    folded: word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase(),
  }));
}

/** A folded word without its English ending: “patch” for “patches”, “fall” for “falling”. */
export function stemOf(folded: string): string {
  return stemmer(folded);
}
