import type { PlainText } from './plain-text.ts';
import { isWordAround } from './word-around.ts';

/**
 * What a text must hold for any form to be in it. Browsers run regular expressions natively over a
 * whole page at once; nearly all pages fall through here.
 */
export interface Sieve {
  /** Rare pieces of words, one of which every form holds; as a regular expression. */
  readonly pieces: string;
  /** Pieces of the rarest words of all cues, as a regular expression. */
  readonly cuePieces: string;
  /**
   * For each piece in small letters, the words that it is looked for, in a line: the piece, a space,
   * and a `SievedWord[]` as JSON. Without a line, a piece is a form that needs company. Lines are
   * read where their piece is come upon: to read all of them would take as long as to sift a page.
   */
  readonly words: string;
  /** `BesideWord[]` as JSON: words that have to stand beside others, a mistypable one by each piece. */
  readonly besides: string;
  /** `string[][]` as JSON: the words of each cue, the rarest first. */
  readonly cues: string;
}

/** A word around a piece of it. */
export interface SievedWord {
  /** What stands before the piece and behind it; with its capitals, where those count. */
  readonly before: string;
  readonly after: string;
  /** The piece with its capitals, where those count. */
  readonly exact?: string;
  /** Present where one typing mistake is let pass. */
  readonly mistypable?: 1;
  /** Present where all forms with it need company. */
  readonly inCompany?: 1;
  /** Numbers of words of which the text must hold one near by. */
  readonly beside?: readonly number[];
}

/** A word, and the piece of it that is looked for. */
export interface BesideWord extends Pick<SievedWord, 'before' | 'after' | 'mistypable'> {
  readonly piece: string;
}

/** What a text can hold: forms that count by themselves, only forms that need company, or none. */
export type Sifted = 'terms' | 'only in company' | 'nothing';

/** Sifts a text. It errs on one side alone: a text with a term in it is never let go. */
export function sift(sieve: Sieve, plainText: PlainText): Sifted {
  let sifted: Sifted = 'nothing';
  for (const { inCompany } of hitsIn(sieve, plainText, () => sifted === 'nothing')) {
    if (!inCompany) return 'terms';
    sifted = 'only in company';
  }
  return sifted;
}

/**
 * The places at which a text may hold a form, in UTF-16 units of the plain text: in each form that
 * it holds there is one.
 */
export function* placesIn(sieve: Sieve, plainText: PlainText): Generator<number> {
  for (const { from } of hitsIn(sieve, plainText, () => true)) yield from;
}

/** @param isCompanyWanted whether what needs company is looked for still */
function* hitsIn(
  sieve: Sieve,
  plainText: PlainText,
  isCompanyWanted: () => boolean,
): Generator<{ readonly from: number; readonly inCompany: boolean }> {
  const { text } = plainText;
  const open = opened(sieve);
  const isWord = (word: SievedWord, from: number, to: number, ends?: PlainText) =>
    isWordAround(word, text, from, to, ends) &&
    (!word.beside ||
      holdsBeside(word.beside, (open.besides ??= besidesOf(sieve)), text, from, ends));
  for (const { piece, from, to } of hitsOf(open.pieces, text)) {
    let words = open.words.get(piece);
    if (!words) open.words.set(piece, (words = wordsOf(sieve, piece)));
    for (const word of words) {
      const inCompany = !word || word.inCompany === 1;
      if (inCompany && !isCompanyWanted()) continue;
      if (word?.exact !== undefined && !text.startsWith(word.exact, from)) continue;
      // Where nodes end takes long to find out, and seldom matters.
      if (word && !(isWord(word, from, to) && isWord(word, from, to, plainText))) continue;
      yield { from, inCompany };
    }
  }
}

/** Whether a text can hold what is company for forms that need some. */
export function holdsCompany(sieve: Sieve, plainText: PlainText): boolean {
  const { text } = plainText;
  const open = opened(sieve);
  open.cuePieces ??= new RegExp(sieve.cuePieces, 'gi');
  const known = new Map<string, boolean>();
  let lower: string | undefined;
  const holds = (piece: string) => {
    let held = known.get(piece);
    if (held === undefined) {
      lower ??= text.toLowerCase();
      held = holdsWord({ piece, before: '', after: '' }, lower, 0, text, plainText);
      known.set(piece, held);
    }
    return held;
  };
  for (const { piece, from, to } of hitsOf(open.cuePieces, text)) {
    let around = open.cues.get(piece);
    if (!around) open.cues.set(piece, (around = cuesAround(sieve, piece)));
    for (const cue of around) {
      if (isWordAround(cue, text, from, to, plainText) && cue.others.every(holds)) return true;
    }
  }
  return false;
}

/** A cue, by a piece of its rarest word. */
interface Cue {
  readonly before: string;
  readonly after: string;
  readonly others: readonly string[];
}

/** What has been read of a sieve so far. */
interface OpenSieve {
  readonly pieces: RegExp;
  readonly words: Map<string, readonly (SievedWord | undefined)[]>;
  readonly cues: Map<string, readonly Cue[]>;
  besides?: readonly BesideWord[];
  cuePieces?: RegExp;
}

/** Kept, because engines forget what they have compiled sooner than a page its sieve. */
const openSieves = new WeakMap<Sieve, OpenSieve>();

function opened(sieve: Sieve): OpenSieve {
  let open = openSieves.get(sieve);
  if (!open) {
    open = { pieces: new RegExp(sieve.pieces, 'gi'), words: new Map(), cues: new Map() };
    openSieves.set(sieve, open);
  }
  return open;
}

function wordsOf({ words }: Sieve, piece: string): readonly (SievedWord | undefined)[] {
  const line = words.indexOf(`\n${piece} `);
  if (line < 0) return [undefined];
  const end = words.indexOf('\n', line + 1);
  return JSON.parse(words.slice(line + piece.length + 2, end < 0 ? undefined : end));
}

function besidesOf({ besides }: Sieve): readonly BesideWord[] {
  return JSON.parse(besides);
}

function cuesAround({ cues }: Sieve, piece: string): Cue[] {
  const all: readonly (readonly string[])[] = JSON.parse(cues);
  return all.flatMap(([rarest = '', ...others]) => {
    const at = rarest.indexOf(piece);
    if (at < 0) return [];
    return [{ before: rarest.slice(0, at), after: rarest.slice(at + piece.length), others }];
  });
}

/** Where a text holds pieces, in small letters; they may overlap. */
function* hitsOf(
  pieces: RegExp,
  text: string,
): Generator<{ readonly piece: string; readonly from: number; readonly to: number }> {
  pieces.lastIndex = 0;
  for (let hit = pieces.exec(text); hit; hit = pieces.exec(text)) {
    const [found] = hit;
    pieces.lastIndex = hit.index + 1;
    yield { piece: found.toLowerCase(), from: hit.index, to: hit.index + found.length };
  }
}

/**
 * What stands beside a word stands no further off, in UTF-16 units: a form's words follow each
 * other, but for what stands aside (a footnote, something hidden).
 */
const NEAR = 500;

/** Whether one of some words, given by their numbers, stands near a place. */
function holdsBeside(
  numbers: readonly number[],
  words: readonly BesideWord[],
  text: string,
  index: number,
  ends: PlainText | undefined,
): boolean {
  const from = Math.max(0, index - NEAR);
  const near = text.slice(from, index + NEAR).toLowerCase();
  return numbers.some((number) => {
    const word = words[number];
    return word !== undefined && holdsWord(word, near, from, text, ends);
  });
}

/**
 * Whether a part of a text holds a word.
 *
 * @param part in small letters
 * @param from where in the text it begins, in UTF-16 units
 */
function holdsWord(
  word: BesideWord,
  part: string,
  from: number,
  text: string,
  ends: PlainText | undefined,
): boolean {
  const { piece } = word;
  for (let at = part.indexOf(piece); at >= 0; at = part.indexOf(piece, at + 1)) {
    const place = from + at;
    if (isWordAround(word, text, place, place + piece.length, ends)) return true;
  }
  return false;
}
