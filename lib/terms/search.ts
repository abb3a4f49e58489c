import Fuse from 'fuse.js';
import type { FuseResult, IFuseOptions } from 'fuse.js';
import type { Pack, Term } from '../content/pack.ts';
import { isOneMistakeFrom } from '../matching/spelling.ts';

/** A text in which something was found. */
export interface Matched {
  readonly text: string;
  /** What of it matches: from, up to and without. In the text's order. */
  readonly marks: readonly (readonly [from: number, to: number])[];
}

/** A term that a search has found, and where. */
export interface FoundTerm {
  readonly term: Term;
  /** Its name, where that matches. */
  readonly name?: Matched;
  /** Where its name does not: another name, or a sentence of the clinic's. */
  readonly elsewhere?: Matched;
}

/** Finds the terms a reader may mean, best first. */
export type TermSearch = (query: string) => readonly FoundTerm[];

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
  includeMatches: true,
};

/** Shorter runs of letters match by chance. */
const SHORTEST = 3;

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
    return namedFirst(found, wordsOf(asked)).map(foundTerm);
  };
}

/**
 * Terms with a word in their names as it was typed go first, then those with one that is a mistake
 * away, then those with one that is only like it or that merely speak of it.
 */
function namedFirst(
  found: readonly FuseResult<Term>[],
  asked: readonly string[],
): readonly FuseResult<Term>[] {
  const distance = ({ item }: FuseResult<Term>) => {
    const named = [item.name, ...item.alsoCalled].flatMap(wordsOf);
    if (named.some((word) => asked.includes(word))) return 0;
    return named.some((word) => asked.some((typed) => isMeant(word, typed))) ? 1 : 2;
  };
  return found
    .map((result) => ({ result, distance: distance(result) }))
    .toSorted((one, other) => one.distance - other.distance)
    .map(({ result }) => result);
}

function isMeant(word: string, typed: string): boolean {
  return typed.length > SHORTEST && isOneMistakeFrom(word, typed);
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
}

function foundTerm({ item: term, matches = [] }: FuseResult<Term>): FoundTerm {
  const matchedIn = (wanted: string): Matched | undefined =>
    matches
      .filter(({ key }) => key === wanted)
      .map(({ value = '', indices }) => ({ text: value, marks: marksOf(indices) }))
      .find(({ marks }) => marks.length > 0);
  const name = matchedIn('name');
  if (name) return { term, name };
  const elsewhere = matchedIn('alsoCalled') ?? matchedIn('explanations.sentences.says');
  return elsewhere ? { term, elsewhere } : { term };
}

/** A mistyped letter makes a gap in what matches: it is marked along. */
function marksOf(indices: readonly (readonly [number, number])[]): Matched['marks'] {
  const marks: [number, number][] = [];
  for (const [first, last] of indices) {
    const before = marks.at(-1);
    if (before && first - before[1] <= 1) before[1] = last + 1;
    else marks.push([first, last + 1]);
  }
  return marks.filter(([from, to]) => to - from >= SHORTEST);
}
