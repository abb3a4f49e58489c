import Fuse from 'fuse.js';
import type { IFuseOptions } from 'fuse.js';
import type { Pack, Term } from './content/pack.ts';

/** Finds the terms a reader may mean, best first. */
export type TermSearch = (query: string) => readonly Term[];

const OPTIONS: IFuseOptions<Term> = {
  keys: [
    { name: 'name', weight: 8 },
    { name: 'alsoCalled', weight: 5 },
    { name: 'misspellings', weight: 5 },
    { name: 'explanations.sentences.says', weight: 1 },
  ],
  threshold: 0.3,
  ignoreLocation: true,
  ignoreDiacritics: true,
  useTokenSearch: true,
};

/**
 * Prepares a search that forgives typing mistakes. A name weighs more than what is said of it.
 *
 * @param smallWords words of a question that say nothing of what it is about ("what", "is", "my")
 */
export function createTermSearch(pack: Pack, smallWords: readonly string[]): TermSearch {
  const ignored = new Set(smallWords);
  const everyWord = new Fuse(pack.terms, { ...OPTIONS, tokenMatch: 'all' });
  const anyWord = new Fuse(pack.terms, { ...OPTIONS, tokenMatch: 'any' });
  return (query) => {
    const words = query.split(/[\s?!.,]+/u).filter((word) => word !== '');
    const telling = words.filter((word) => !ignored.has(word.toLowerCase()));
    const asked = (telling.length > 0 ? telling : words).join(' ');
    // Asked for nothing, Fuse gives everything.
    if (asked === '') return [];
    const strict = everyWord.search(asked);
    const found = strict.length > 0 ? strict : anyWord.search(asked);
    return found.map(({ item }) => item);
  };
}
