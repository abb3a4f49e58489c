import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import type { Pack, Term } from '../content/pack.ts';
import { type Matched, markedText } from './matched.ts';
import { stemOf, wordsOf } from './searched-words.ts';

/** A term that a search has found, and where. */
export interface FoundTerm {
  readonly term: Term;
  /** Its name, where that matches. */
  readonly name?: Matched;
  /** Another name or a sentence of the clinic's, where that has what its name has not. */
  readonly elsewhere?: Matched;
}

/** Finds the terms a reader may mean, best first. */
export type TermSearch = (query: string) => readonly FoundTerm[];

const NAMES = ['name', 'alsoCalled', 'misspellings'];
const BEGINNINGS = ['beginnings'];
const SENTENCES = ['says'];
/** A name weighs more than what is said of it. */
const BOOST = { name: 8, alsoCalled: 5, misspellings: 5, beginnings: 5 };

/** A shorter word has too many others that begin with it, or are a mistake away. */
const SHORTEST = 3;
/** So many letters tell which name somebody has begun, one of them wrong. */
const BEGUN = 6;
/** A word of so many letters may hold two mistakes: medicines are hard to spell. */
const LONG = 7;

/**
 * Prepares a search that forgives mistakes in names. Other words it takes as they are typed, but for
 * their endings: who asks about injections is not to read of infections.
 *
 * @param smallWords words of a question that say nothing of what it is about ("what", "is", "my")
 */
export function createTermSearch(pack: Pack, smallWords: readonly string[]): TermSearch {
  const terms = new Map(pack.terms.map((term) => [term.id, term]));
  const nameWords = new Set(pack.terms.flatMap(namesOf).flatMap(foldedWords));
  const ignored = new Set(smallWords.flatMap(foldedWords));
  const index = indexOf(pack.terms);

  /** Of what was typed, the words that tell what it is about. */
  const tellingWords = (asked: readonly string[]): readonly string[] => {
    const telling = asked.filter((word) => !ignored.has(word));
    const words = telling.length > 0 ? telling : asked;
    const long = words.filter((word) => word.length >= SHORTEST || nameWords.has(word));
    return long.length > 0 ? long : words;
  };

  const mistakesIn = (word: string) => {
    // A word that is right is meant as it stands: “propecia” is two letters from “alopecia”.
    if (nameWords.has(word) || word.length <= SHORTEST) return false;
    return word.length >= LONG ? 2 : 1;
  };

  /** @param isLast the last of what was typed may be the beginning of a word */
  const queryFor = (word: string, isLast: boolean): Query => ({
    combineWith: 'OR',
    queries: [
      { queries: [word], fields: NAMES, fuzzy: mistakesIn, prefix: isLast },
      ...(isLast ? [{ queries: [word], fields: BEGINNINGS, fuzzy: 1 }] : []),
      {
        queries: [stemOf(word)],
        fields: SENTENCES,
        prefix: isLast && word.length >= SHORTEST,
      },
    ],
  });

  return (query) => {
    const asked = foldedWords(query);
    const last = asked.at(-1) ?? '';
    const queries = tellingWords(asked).map((word) => queryFor(word, word === last));
    const all = index.search({ combineWith: 'AND', queries });
    const found = all.length > 0 ? all : index.search({ combineWith: 'OR', queries });
    return found
      .flatMap((result) => {
        const term = terms.get(result.id);
        return term ? [{ ...foundIn(term, result, last), named: namedIn(asked, term) }] : [];
      })
      .toSorted((a, b) => b.named - a.named)
      .map(({ named: _named, ...one }) => one);
  };
}

function indexOf(terms: readonly Term[]): MiniSearch {
  const index = new MiniSearch({
    fields: [...NAMES, ...BEGINNINGS, ...SENTENCES],
    tokenize: foldedWords,
    processTerm: (word, field) => (field === 'says' ? stemOf(word) : word),
    searchOptions: { boost: BOOST, tokenize: (word) => [word], processTerm: (word) => word },
  });
  index.addAll(
    terms.map((term) => ({
      id: term.id,
      name: term.name,
      alsoCalled: term.alsoCalled.join('\n'),
      misspellings: term.misspellings.join('\n'),
      beginnings: namesOf(term).flatMap(foldedWords).flatMap(beginningsOf).join('\n'),
      says: sentencesOf(term).join('\n'),
    })),
  );
  return index;
}

function foundIn(term: Term, { match }: SearchResult, last: string): FoundTerm {
  const isIn = (field: string, word: string) => match[word]?.includes(field) ?? false;
  const name = markedText(term.name, (word) => isIn('name', word), last);
  const isNew = (word: string) => !name.words.has(word);
  const others = [
    ...term.alsoCalled.map((text) => markedText(text, (word) => isIn('alsoCalled', word), last)),
    ...sentencesOf(term).map((text) =>
      markedText(text, (word) => isIn('says', stemOf(word)), last),
    ),
  ];
  const news = others.map((other) => ({ other, much: [...other.words].filter(isNew).length }));
  const most = Math.max(0, ...news.map(({ much }) => much));
  const elsewhere = most > 0 ? news.find(({ much }) => much === most)?.other : undefined;
  return { term, ...(name.marks.length > 0 && { name }), ...(elsewhere && { elsewhere }) };
}

/** How many words the term's longest name has that a question holds whole; 0 where it holds none. */
function namedIn(asked: readonly string[], term: Term): number {
  const question = ` ${asked.map(stemOf).join(' ')} `;
  const held = namesOf(term)
    .map((name) => foldedWords(name).map(stemOf))
    .filter((words) => question.includes(` ${words.join(' ')} `));
  return Math.max(0, ...held.map(({ length }) => length));
}

function namesOf({ name, alsoCalled }: Term): readonly string[] {
  return [name, ...alsoCalled];
}

function sentencesOf({ explanations }: Term): readonly string[] {
  return explanations.flatMap(({ sentences }) => sentences).map(({ says }) => says);
}

/** What a word may have come to while it is typed. */
function beginningsOf(word: string): string[] {
  return Array.from({ length: Math.max(0, word.length - BEGUN) }, (_, more) =>
    word.slice(0, BEGUN + more),
  );
}

function foldedWords(text: string): string[] {
  return wordsOf(text).map(({ folded }) => folded);
}
