import Fuse from 'fuse.js';
import type { Pack, Term } from './content/pack.ts';

/** Finds the terms a reader may mean, best first. */
export type TermSearch = (query: string) => readonly Term[];

/** Prepares a search that forgives typing mistakes. A name weighs more than what is said of it. */
export function createTermSearch(pack: Pack): TermSearch {
  const fuse = new Fuse(pack.terms, {
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
    tokenMatch: 'all',
  });
  return (query) => fuse.search(query.trim()).map(({ item }) => item);
}
