import { fold } from './fold.ts';
import type { Sieve, SievedWord } from './sieve.ts';
import { RarePieces } from './rare-pieces.ts';
import type { FormSpec, MatcherSource } from './source.ts';
import { spellForms, wordsThatMayBeWrong } from './spelled-forms.ts';

/** A form as the sieve has to see it: which of its words may hold one typing mistake. */
interface SieveForm extends Pick<FormSpec, 'form' | 'exactCase'> {
  readonly mistypable: readonly string[];
}

/** For more forms, looking for their pieces would cost as much as looking for them. */
const MOST_FORMS = 2000;

/** A word that the sieve looks for. */
interface Sought {
  readonly word: string;
  readonly mistypable: boolean;
  /** Whether another word has to stand beside it. */
  readonly aided: boolean;
}

/** One way to find a form: it holds at least one of the words. */
interface Way {
  readonly sought: readonly Sought[];
  /** Words of the form that stand beside them, none of them with a mistake. */
  readonly beside: readonly string[];
}

/**
 * Finds words of which every form holds one, each as rare in other texts as can be had, and in
 * each word a rare piece to look for. Runs when the extension is built, never in a page.
 *
 * @returns null where the vocabulary is too large for a sieve
 * @throws RangeError where a form folds to nothing
 */
export function compileSieve(source: MatcherSource): Sieve | null {
  const forms = spellForms(source);
  if (forms.length > MOST_FORMS) return null;
  const { firstWords, laterWords } = wordsThatMayBeWrong(forms);
  const mayBeWrong = new Set([...firstWords, ...laterWords]);
  const sieved = forms.map(({ spec, mistypable: { length } }) => ({
    ...spec,
    mistypable: length > 0 ? wordsOf(spec.form).filter((word) => mayBeWrong.has(word)) : [],
  }));
  const pieces = new RarePieces(source.commonWords);
  const alone = sieved.filter(({ needs }) => needs === undefined);
  const inCompany = sieved.filter(({ needs }) => needs !== undefined);

  const sought = soughtIn(alone, pieces).flatMap(({ word, mistypable, beside }) =>
    (mistypable ? pieces.apartIn(word) : [pieces.in(word)]).map((piece) => ({
      piece,
      word,
      mistypable,
      beside,
    })),
  );
  // Of two pieces that begin alike, only one would be come upon.
  const shortestFirst = sought.map(({ piece }) => piece).toSorted((a, b) => a.length - b.length);
  const words = new Map<string, SievedWord[]>();
  for (const { piece, word, mistypable, beside } of sought) {
    const looked = shortestFirst.find((other) => piece.startsWith(other)) ?? piece;
    const at = word.indexOf(piece);
    const around: SievedWord = [
      word.slice(0, at),
      word.slice(at + looked.length),
      mistypable ? 1 : 0,
      beside.join('|'),
    ];
    words.set(looked, [...(words.get(looked) ?? []), around]);
  }
  return {
    alone: [...words.keys()].join('|'),
    words: Object.fromEntries(words),
    inCompany: shortestOf(inCompany.map((form) => asWritten(form, pieces))).join('|'),
    cues: shortestOf(source.cues.map(({ form }) => pieces.rarest(wordsOf(form)))).join('|'),
  };
}

/** Words of which each form holds one: step by step those that find the most forms for their cost. */
function soughtIn(
  forms: readonly SieveForm[],
  pieces: RarePieces,
): (Sought & { readonly beside: readonly string[] })[] {
  const chosen = new Map<string, Sought & { readonly ways: Way[] }>();
  let left = forms.map(waysOf);
  while (left.length > 0) {
    const worth = new Map<string, { way: Way; found: number }>();
    for (const ways of left) {
      for (const way of ways) {
        const key = way.sought.map(keyOf).join();
        worth.set(key, { way, found: (worth.get(key)?.found ?? 0) + 1 });
      }
    }
    const [best] = [...worth.values()]
      .map(({ way, found }) => ({
        way,
        each: way.sought.reduce((sum, one) => sum + pieces.cost(one), 0) / found,
      }))
      .toSorted((a, b) => a.each - b.each);
    for (const one of best?.way.sought ?? []) chosen.set(keyOf(one), { ...one, ways: [] });
    left = left.filter((ways) => {
      const way = ways.find(({ sought }) => sought.every((one) => chosen.has(keyOf(one))));
      for (const one of way?.sought ?? []) if (way) chosen.get(keyOf(one))?.ways.push(way);
      return way === undefined;
    });
  }
  return [...chosen.values()].map(({ ways, ...sought }) => ({
    ...sought,
    beside: besideAll(ways),
  }));
}

function keyOf({ word, mistypable, aided }: Sought): string {
  return `${word}${mistypable ? '~' : ''}${aided ? '+' : ''}`;
}

function waysOf({ form, mistypable }: SieveForm): Way[] {
  const words = wordsOf(form);
  const right = words.filter((word) => !mistypable.includes(word));
  const long = right.filter(({ length }) => length > 2);
  const certain = long.length > 0 ? long : right;
  return [
    ...certain.map((word) =>
      wayBy(
        [word],
        false,
        certain.filter((other) => other !== word),
      ),
    ),
    ...mistypable.map((word) => wayBy([word], true, certain)),
    // One mistake leaves one of two words right.
    ...mistypable.flatMap((word, index) =>
      mistypable
        .slice(index + 1)
        .filter((other) => other !== word)
        .map((other) => wayBy([word, other], false, certain)),
    ),
  ];
}

function wayBy(words: readonly string[], mistypable: boolean, beside: readonly string[]): Way {
  return { sought: words.map((word) => ({ word, mistypable, aided: beside.length > 0 })), beside };
}

/** Words of which one stands beside in every way; none where a way has nothing beside it. */
function besideAll(ways: readonly Way[]): string[] {
  if (ways.some(({ beside }) => beside.length === 0)) return [];
  const found: string[] = [];
  const counts = Map.groupBy(
    ways.flatMap(({ beside }) => beside),
    (word) => word,
  );
  const usual = [...counts].toSorted(([, a], [, b]) => b.length - a.length).map(([word]) => word);
  for (const { beside } of ways) {
    if (beside.some((word) => found.includes(word))) continue;
    found.push(...usual.filter((word) => beside.includes(word)).slice(0, 1));
  }
  return found;
}

/** What of a form is read as a word: "hashimoto" and "s" in one that begins with "Hashimoto's". */
function wordsOf(form: string): string[] {
  return fold(form)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** A form that needs company by its rarest word, in capitals where those count; by all where that says little. */
function asWritten({ form, exactCase }: SieveForm, pieces: RarePieces): string {
  const rarest = pieces.rarest(wordsOf(form));
  if (rarest.length < 3 && !exactCase)
    return (fold(form).match(/\p{L}+|\p{N}+/gu) ?? []).join('\\W*');
  const written = form.split(/[^\p{L}\p{N}]+/u).find((word) => fold(word) === rarest) ?? rarest;
  return exactCase ? `(?-i:${written})` : rarest;
}

/** Leaves out what holds another. */
function shortestOf(pieces: readonly string[]): string[] {
  const different = [...new Set(pieces)];
  return different.filter(
    (piece) => !different.some((other) => other !== piece && piece.includes(other)),
  );
}
