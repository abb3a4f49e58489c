import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { FindTerms } from './find-terms.ts';

/** The most that a reader of twelve takes in at once. */
export const LONGEST_SENTENCE = 25;
/** US school grade, by the formula of Flesch and Kincaid. */
export const HIGHEST_GRADE = 8;

/** How many words a text has, as a word processor counts them. */
export function wordsIn(text: string): number {
  return text.split(/\s+/u).filter(hasLetterOrDigit).length;
}

/** How many sentences a text has. */
export function sentencesIn(text: string, language: string): number {
  return [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].length;
}

/**
 * The US school grade from which sentences can be followed. Names count as one short word each:
 * they are what the card explains, and no plainer words could stand in their place.
 */
export function gradeOf(sentences: readonly string[], find: FindTerms): number {
  const words = sentences.flatMap((sentence) =>
    withShortNames(sentence, find)
      .split(/[\s-]+/u)
      .filter(hasLetterOrDigit),
  );
  return fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  });
}

function withShortNames(sentence: string, find: FindTerms): string {
  return find(sentence).reduceRight(
    (text, { start, end }) => `${text.slice(0, start)}name${text.slice(end)}`,
    sentence,
  );
}

function hasLetterOrDigit(word: string): boolean {
  return /[\p{L}\p{N}]/u.test(word);
}
