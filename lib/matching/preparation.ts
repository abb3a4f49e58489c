import { Spelling } from './spelling.ts';
import type { MatcherTables } from './tables.ts';
import { TriePath } from './trie-path.ts';
import { WordFilter } from './word-filter.ts';

/** What reading with tables needs made once: most pages are never read, so it waits for the first that is. */
export interface Preparation {
  readonly path: TriePath;
  readonly firstWords: WordFilter;
  readonly first: Spelling;
  readonly later: Spelling;
}

const prepared = new WeakMap<MatcherTables, Preparation>();

export function preparationOf(tables: MatcherTables): Preparation {
  let preparation = prepared.get(tables);
  if (!preparation) {
    const realWords = new Set(tables.realWords);
    preparation = {
      path: new TriePath(tables),
      firstWords: new WordFilter(tables.firstWordFilter),
      first: new Spelling(tables.firstWords, realWords),
      later: new Spelling(tables.laterWords, realWords),
    };
    prepared.set(tables, preparation);
  }
  return preparation;
}
