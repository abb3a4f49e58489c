import type { Pack, Term } from '../content/pack.ts';
import { type Matched, SearchedTerm, type TypedWord } from './searched-term.ts';
import { wordsOf } from './searched-words.ts';
import { isMistyped, SHORTEST } from './typed-word.ts';

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

/**
 * Prepares a search that forgives mistakes in names. Other words it takes as they are typed: who
 * asks about injections is not to read of infections.
 *
 * @param smallWords words of a question that say nothing of what it is about ("what", "is", "my")
 */
export function createTermSearch(pack: Pack, smallWords: readonly string[]): TermSearch {
  const terms = pack.terms.map((term) => new SearchedTerm(term));
  const nameWords = [...new Set(terms.flatMap((term) => term.nameWords()))];
  const ignored = new Set(smallWords.flatMap(wordsOf).map(({ folded }) => folded));

  // A word that is right is meant as it stands: “propecia” is two letters from “alopecia”.
  const meantBy = (word: string): ReadonlySet<string> =>
    new Set(nameWords.includes(word) ? [] : nameWords.filter((name) => isMistyped(word, name)));

  /** Of what was typed, the words that tell what it is about. */
  const tellingWords = (asked: readonly string[]): readonly TypedWord[] => {
    const telling = asked.filter((word) => !ignored.has(word));
    const words = telling.length > 0 ? telling : asked;
    const long = words.filter((word) => word.length >= SHORTEST || nameWords.includes(word));
    return (long.length > 0 ? long : words).map((folded) => ({
      folded,
      isLast: folded === asked.at(-1),
      meant: meantBy(folded),
    }));
  };

  return (query) => {
    const asked = wordsOf(query).map(({ folded }) => folded);
    const typed = tellingWords(asked);
    const looked = terms.map((searched) => ({
      term: searched.term,
      named: searched.namedIn(asked),
      ...searched.look(typed),
    }));
    const found = looked.filter(({ score }) => score > 0);
    const whole = found.filter(({ named, hasAll }) => named > 0 || hasAll);
    return (whole.length > 0 ? whole : found)
      .toSorted((a, b) => b.named - a.named || b.score - a.score)
      .map(({ term, name, elsewhere }) => ({
        term,
        ...(name && { name }),
        ...(elsewhere && { elsewhere }),
      }));
  };
}
