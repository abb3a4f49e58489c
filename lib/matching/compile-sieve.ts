import { fold } from './fold.ts';
import type { BesideWord, Sieve, SievedWord } from './sieve.ts';
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
  /** The word with its capitals, where they count. */
  readonly exact: string | undefined;
  readonly mistypable: boolean;
  /** Whether another word has to stand beside it. */
  readonly aided: boolean;
}

/** One way to find a form: it holds at least one of the words. */
interface Way {
  readonly sought: readonly Sought[];
  /** Words that stand beside them; a tilde behind one lets a mistake pass. */
  readonly beside: readonly string[];
}

/** A word that is sought, and the piece of it that is. */
interface Piece extends Sought {
  readonly piece: string;
  readonly beside: readonly string[];
  readonly inCompany: boolean;
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
  const short = inCompany.filter((form) => isShort(form));

  const sought = [
    ...piecesOf(alone, pieces, false),
    ...piecesOf(
      inCompany.filter((form) => !isShort(form)),
      pieces,
      true,
    ),
  ];
  const besides = new Map(
    [...new Set(sought.flatMap(({ beside }) => beside))].map((word) => [
      word,
      besideWords(word, pieces),
    ]),
  );
  const all = [...besides.values()].flat();
  const words = gatherWords(sought, (word) =>
    (besides.get(word) ?? []).map((one) => all.indexOf(one)),
  );
  const cues = source.cues.map(({ form }) => pieces.rarestFirst(wordsOf(form)));
  return {
    pieces: [...words]
      .map(asAlternative)
      .concat(shortestOf(short.map(asPhrase)))
      .join('|'),
    cuePieces: shortestOf(cues.map(([rarest = '']) => rarest)).join('|'),
    words: [...words].map(([piece, around]) => `\n${piece} ${JSON.stringify(around)}`).join(''),
    besides: JSON.stringify(all),
    cues: JSON.stringify(cues),
  };
}

function piecesOf(
  forms: readonly SieveForm[],
  pieces: RarePieces,
  inCompany: boolean,
): readonly Piece[] {
  return soughtIn(forms, pieces).flatMap((sought) =>
    (sought.mistypable ? pieces.apartIn(sought.word) : [sought.word]).map((piece) => ({
      ...sought,
      piece,
      inCompany,
    })),
  );
}

/** A piece as the expression has it: where capitals count in all its words, they count there too. */
function asAlternative([piece, words]: readonly [string, readonly SievedWord[]]): string {
  const [exact, ...others] = new Set(words.map((word) => word.exact));
  return exact === undefined || others.length > 0 ? piece : `(?-i:${exact})`;
}

/** The words by the piece that is looked for. */
function gatherWords(
  sought: readonly Piece[],
  numbersOf: (beside: string) => number[],
): Map<string, SievedWord[]> {
  // Of two pieces that begin alike, only one would be come upon.
  const shortestFirst = sought.map(({ piece }) => piece).toSorted((a, b) => a.length - b.length);
  const words = new Map<string, SievedWord[]>();
  for (const { piece, word, exact, mistypable, beside, inCompany } of sought) {
    const looked = shortestFirst.find((other) => piece.startsWith(other)) ?? piece;
    const at = word.indexOf(piece);
    const written = exact ?? word;
    const around: SievedWord = {
      before: written.slice(0, at),
      after: written.slice(at + looked.length),
      ...(exact !== undefined && { exact: written.slice(at, at + looked.length) }),
      ...(mistypable && { mistypable: 1 }),
      ...(inCompany && { inCompany: 1 }),
      ...(beside.length > 0 && { beside: beside.flatMap(numbersOf) }),
    };
    words.set(looked, [...(words.get(looked) ?? []), around]);
  }
  return words;
}

/** Words of which each form holds one: step by step those that find the most forms for their cost. */
function soughtIn(
  forms: readonly SieveForm[],
  pieces: RarePieces,
): (Sought & Pick<Piece, 'beside'>)[] {
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

function besideWords(word: string, pieces: RarePieces): BesideWord[] {
  if (!word.endsWith('~')) return [{ piece: word, before: '', after: '' }];
  const right = word.slice(0, -1);
  // One mistake leaves one of two pieces whole.
  return pieces.apartIn(right).map((piece) => {
    const [before = ''] = right.split(piece);
    return { piece, before, after: right.slice(before.length + piece.length), mistypable: 1 };
  });
}

function keyOf({ word, exact = word, mistypable, aided }: Sought): string {
  return `${exact}${mistypable ? '~' : ''}${aided ? '+' : ''}`;
}

function waysOf({ form, exactCase, mistypable }: SieveForm): Way[] {
  const words = wordsOf(form);
  const right = words.filter((word) => !mistypable.includes(word));
  const long = right.filter(({ length }) => length > 2);
  const certain = long.length > 0 ? long : right;
  const besideAllBut = (...sought: readonly string[]) => [
    ...certain.filter((word) => !sought.includes(word)),
    ...mistypable
      .filter((word) => !sought.includes(word) && RarePieces.canBeApart(word))
      .map((word) => `${word}~`),
  ];
  const way = (sought: readonly string[], mistaken = false): Way => {
    const beside = besideAllBut(...sought);
    return {
      sought: sought.map((word) => ({
        word,
        exact: exactCase ? asWritten(word, form) : undefined,
        mistypable: mistaken,
        aided: beside.length > 0,
      })),
      beside,
    };
  };
  return [
    ...certain.map((word) => way([word])),
    ...mistypable.map((word) => way([word], true)),
    // One mistake leaves one of two words right.
    ...mistypable.flatMap((word, index) =>
      mistypable
        .slice(index + 1)
        .filter((other) => other !== word)
        .map((other) => way([word, other])),
    ),
  ];
}

/** A folded word as a form has it; undefined where more than its capitals were folded. */
function asWritten(word: string, form: string): string | undefined {
  return form.split(/[^\p{L}\p{N}]+/u).find((written) => written.toLowerCase() === word);
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

/** Whether a form has no word that is long enough to be looked for, as "NW 3" has none. */
function isShort({ form, exactCase }: SieveForm): boolean {
  return !exactCase && wordsOf(form).every((word) => (/\p{L}*/u.exec(word)?.[0].length ?? 0) < 3);
}

/** A short form as a whole, however its letters and numbers are set apart. */
function asPhrase({ form }: SieveForm): string {
  return (fold(form).match(/\p{L}+|\p{N}+/gu) ?? []).join('\\W*');
}

/** Leaves out what holds another. */
function shortestOf(pieces: readonly string[]): string[] {
  const different = [...new Set(pieces)];
  return different.filter(
    (piece) => !different.some((other) => other !== piece && piece.includes(other)),
  );
}
