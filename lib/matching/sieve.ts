import { plain } from './unusual.ts';
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

/**
 * Sifts a text. It errs on one side alone: a text with a term in it is never let go.
 *
 * @param text its nodes glued together: so it is had fastest
 * @param texts gives the same node by node; asked only where a word may end with a node
 */
export function siftTexts(sieve: Sieve, text: string, texts: () => readonly string[]): Sifted {
  const plainText = plain(text);
  const borders = new Borders(texts, plainText !== text);
  const sifted = look(sieve, plainText, borders);
  return sifted === 'only in company' && meetsCompany(sieve, plainText, borders) ? 'terms' : sifted;
}

/** Where the nodes of a text end, found out when that is first asked. */
class Borders {
  readonly #texts: () => readonly string[];
  readonly #unlike: boolean;
  #places: Set<number> | undefined;

  /** @param unlike whether the texts are not plain yet, and their lengths not those that count */
  constructor(texts: () => readonly string[], unlike: boolean) {
    this.#texts = texts;
    this.#unlike = unlike;
  }

  has(place: number): boolean {
    this.#places ??= this.#find();
    return this.#places.has(place);
  }

  #find(): Set<number> {
    const places = new Set<number>();
    let end = 0;
    for (const text of this.#texts())
      places.add((end += (this.#unlike ? plain(text) : text).length));
    return places;
  }
}

/** Whether a text can hold what is company for forms that need some. */
export function holdsCompany(sieve: Sieve, text: string): boolean {
  return meetsCompany(sieve, plain(text));
}

/** What has been read of a sieve so far. */
interface OpenSieve {
  readonly pieces: RegExp;
  readonly words: Map<string, readonly (SievedWord | undefined)[]>;
  besides?: readonly BesideWord[];
}

/** Kept, because engines forget what they have compiled sooner than a page its sieve. */
const opened = new WeakMap<Sieve, OpenSieve>();

function open(sieve: Sieve): OpenSieve {
  let open = opened.get(sieve);
  if (!open)
    opened.set(sieve, (open = { pieces: new RegExp(sieve.pieces, 'gi'), words: new Map() }));
  return open;
}

function wordsOf({ words }: Sieve, piece: string): readonly (SievedWord | undefined)[] {
  const line = words.indexOf(`\n${piece} `);
  if (line < 0) return [undefined];
  const end = words.indexOf('\n', line + 1);
  return JSON.parse(words.slice(line + piece.length + 2, end < 0 ? undefined : end));
}

/** Looks for words in a plain text, whatever company they have. */
function look(sieve: Sieve, text: string, borders: Borders): Sifted {
  const opened = open(sieve);
  const { pieces, words } = opened;
  const isWord = (word: SievedWord, from: number, to: number, ends?: Borders) =>
    isWordAround(word, text, from, to, ends) &&
    (!word.beside ||
      holdsBeside(word.beside, (opened.besides ??= JSON.parse(sieve.besides)), text, from, ends));
  let sifted: Sifted = 'nothing';
  pieces.lastIndex = 0;
  for (let hit = pieces.exec(text); hit; hit = pieces.exec(text)) {
    const { index } = hit;
    const end = pieces.lastIndex;
    // Pieces may overlap.
    pieces.lastIndex = index + 1;
    const piece = hit[0].toLowerCase();
    let around = words.get(piece);
    if (!around) words.set(piece, (around = wordsOf(sieve, piece)));
    for (const word of around) {
      const inCompany = !word || word.inCompany === 1;
      if (inCompany && sifted !== 'nothing') continue;
      if (word?.exact !== undefined && !text.startsWith(word.exact, index)) continue;
      // Where nodes end takes long to find out, and seldom matters.
      if (word && !(isWord(word, index, end) && isWord(word, index, end, borders))) continue;
      if (!inCompany) return 'terms';
      sifted = 'only in company';
    }
  }
  return sifted;
}

function meetsCompany(sieve: Sieve, text: string, borders?: Borders): boolean {
  const lower = text.toLowerCase();
  const pieces = [...new Set(lower.match(new RegExp(sieve.cuePieces, 'g')))];
  if (pieces.length === 0) return false;
  const known = new Map<string, boolean>();
  const holds = (piece: string) => {
    let held = known.get(piece);
    if (held === undefined) {
      held = holdsWord({ piece, before: '', after: '' }, lower, 0, text, borders);
      known.set(piece, held);
    }
    return held;
  };
  const cues: readonly (readonly string[])[] = JSON.parse(sieve.cues);
  return cues.some(
    ([rarest = '', ...others]) =>
      pieces.some((piece) => rarest.includes(piece)) && [rarest, ...others].every(holds),
  );
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
  borders: Borders | undefined,
): boolean {
  const from = Math.max(0, index - NEAR);
  const near = text.slice(from, index + NEAR).toLowerCase();
  return numbers.some((number) => {
    const word = words[number];
    return word !== undefined && holdsWord(word, near, from, text, borders);
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
  borders: Borders | undefined,
): boolean {
  const { piece } = word;
  for (let at = part.indexOf(piece); at >= 0; at = part.indexOf(piece, at + 1)) {
    const place = from + at;
    if (isWordAround(word, text, place, place + piece.length, borders)) return true;
  }
  return false;
}
