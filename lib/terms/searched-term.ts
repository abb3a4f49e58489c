import type { Term } from '../content/pack.ts';
import { type Word, wordsOf } from './searched-words.ts';
import { isSameButForEnding, SHORTEST } from './typed-word.ts';

/** A text in which something was found. */
export interface Matched {
  readonly text: string;
  /** What of it matches: from, up to and without. In the text's order. */
  readonly marks: readonly (readonly [from: number, to: number])[];
}

/** A word as it was typed. */
export interface TypedWord {
  readonly folded: string;
  /** The last of what was typed may be the beginning of a word. */
  readonly isLast: boolean;
  /** The words of names that it may be meant for, with a mistake in it. */
  readonly meant: ReadonlySet<string>;
}

/** What each place counts: a name weighs more than what is said of it. */
const WEIGHTS = { name: 8, otherName: 5, sentence: 1 } as const;

/** How sure it is that a word is the one that was typed. */
const SAME = 1;
const BENT = 0.9;
const BEGUN = 0.8;
const MISTYPED = 0.7;

interface Text {
  readonly place: keyof typeof WEIGHTS;
  readonly text: string;
  readonly words: readonly Word[];
}

/** What one text has of the words that were typed. */
interface Look extends Text {
  /** How sure it is that the text has each of them; 0 where it has it not. */
  readonly sure: readonly number[];
  readonly marks: Matched['marks'];
}

/** What a term has of the words that were typed. */
export interface TermLook {
  readonly score: number;
  readonly hasAll: boolean;
  /** Its name, where that has one of them. */
  readonly name?: Matched;
  /** Another name or a sentence, where that has one that the name has not. */
  readonly elsewhere?: Matched;
}

/** A term as it is searched: all that can be found of it, each text in words. */
export class SearchedTerm {
  readonly term: Term;
  readonly #texts: readonly Text[];
  readonly #misspelt: ReadonlySet<string>;

  constructor(term: Term) {
    this.term = term;
    const sentences = term.explanations.flatMap((explanation) => explanation.sentences);
    this.#texts = [
      textIn('name', term.name),
      ...term.alsoCalled.map((name) => textIn('otherName', name)),
      ...sentences.map(({ says }) => textIn('sentence', says)),
    ];
    this.#misspelt = new Set(term.misspellings.flatMap(wordsOf).map(({ folded }) => folded));
  }

  /** The words of its names. */
  nameWords(): readonly string[] {
    return this.#names().flatMap(({ words }) => words.map(({ folded }) => folded));
  }

  /** How many words its longest name has that a row of words holds whole; 0 where it holds none. */
  namedIn(asked: readonly string[]): number {
    const held = this.#names().filter(({ words }) => holds(asked, words));
    return Math.max(0, ...held.map(({ words }) => words.length));
  }

  look(typed: readonly TypedWord[]): TermLook {
    const [name, ...others] = this.#texts.map((text) => lookIn(text, typed));
    const looks = name ? [name, ...others] : [];
    const best = typed.map(({ folded }, index) =>
      Math.max(
        ...looks.map(({ place, sure }) => WEIGHTS[place] * (sure[index] ?? 0)),
        this.#misspelt.has(folded) ? WEIGHTS.otherName * MISTYPED : 0,
      ),
    );
    const isNew = (index: number) => (name?.sure[index] ?? 0) === 0;
    const news = others.map((look) => ({
      look,
      much: sum(look.sure.filter((_sure, index) => isNew(index))),
    }));
    const most = Math.max(0, ...news.map(({ much }) => much));
    const elsewhere = most > 0 ? news.find(({ much }) => much === most)?.look : undefined;
    return {
      score: sum(best),
      hasAll: best.every((one) => one > 0),
      ...(name && name.marks.length > 0 && { name: matchedIn(name) }),
      ...(elsewhere && { elsewhere: matchedIn(elsewhere) }),
    };
  }

  #names(): readonly Text[] {
    return this.#texts.filter(({ place }) => place !== 'sentence');
  }
}

function holds(asked: readonly string[], name: readonly Word[]): boolean {
  return asked.some((_word, start) =>
    name.every(({ folded }, index) => isSameWord(folded, asked[start + index] ?? '')),
  );
}

function isSameWord(a: string, b: string): boolean {
  return a === b || isSameButForEnding(a, b);
}

function textIn(place: Text['place'], text: string): Text {
  return { place, text, words: wordsOf(text) };
}

function lookIn(text: Text, typed: readonly TypedWord[]): Look {
  const sure = typed.map((one) =>
    Math.max(0, ...text.words.map((word) => likeness(word, one, text))),
  );
  const marks = text.words.flatMap((word) => {
    const meant = typed.find((one) => likeness(word, one, text) > 0);
    if (!meant) return [];
    const { from, to, folded } = word;
    const isBegun = meant.isLast && folded.startsWith(meant.folded);
    return [[from, isBegun ? from + meant.folded.length : to] as const];
  });
  return { ...text, sure, marks };
}

function likeness({ folded: word }: Word, typed: TypedWord, { place }: Text): number {
  if (word === typed.folded) return SAME;
  if (isSameButForEnding(word, typed.folded)) return BENT;
  const shortest = place === 'sentence' ? SHORTEST : 1;
  const isLong = typed.folded.length >= shortest;
  if (typed.isLast && isLong && word.startsWith(typed.folded)) return BEGUN;
  return typed.meant.has(word) ? MISTYPED : 0;
}

/** Words that stand beside each other are marked as one. */
function matchedIn({ text, marks }: Look): Matched {
  const joined: [number, number][] = [];
  for (const [from, to] of marks) {
    const before = joined.at(-1);
    if (before && from - before[1] <= 1) before[1] = to;
    else joined.push([from, to]);
  }
  return { text, marks: joined };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => one + other, 0);
}
