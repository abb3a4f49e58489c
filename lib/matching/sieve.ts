import { plain, plainAround } from './unusual.ts';
import { type Borders, isWordAround } from './word-around.ts';

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
 * @param text text nodes glued together, as `textContent` gives them
 * @param borders where text nodes end; where that is not known, a word may begin inside another
 * @param plainText what `plainAround` gives of the text, where that is known
 */
export function sift(
  sieve: Sieve,
  text: string,
  borders?: Borders,
  plainText = plainAround(text),
): Sifted {
  const sifted = look(sieve, text, plainText, borders);
  if (sifted === 'terms' || plainText === '') return sifted;
  const ofPlain = look(sieve, plainText, text, borders);
  return ofPlain === 'nothing' ? sifted : ofPlain;
}

/** The same with a closer look, for which the text is given node by node: words end where one does. */
export function siftClosely(sieve: Sieve, texts: readonly string[]): Sifted {
  const borders = new Set<number>();
  let text = '';
  for (const one of texts) borders.add((text += plain(one)).length);
  return look(sieve, text, '', borders);
}

/**
 * What stands beside a word stands no further off, in UTF-16 units: a form's words follow each
 * other, but for what stands aside (a footnote, something hidden).
 */
const NEAR = 500;

const NO_BORDERS: ReadonlySet<number> = new Set();

/**
 * Sifts a text closely, but only where a first look at it as a whole finds something.
 *
 * @param text its nodes glued together: so it is had fastest, and that nearly always settles it
 * @param texts gives the same node by node
 */
export function siftTexts(sieve: Sieve, text: string, texts: () => readonly string[]): Sifted {
  const plainText = plainAround(text);
  const sifted = sift(sieve, text, undefined, plainText);
  if (sifted === 'nothing') return sifted;
  // What is a word already in the glued text is one whatever its nodes are.
  if (sift(sieve, text, NO_BORDERS, plainText) === 'terms') return 'terms';
  return siftClosely(sieve, texts());
}

/** Whether a text can hold a word that is company for forms that need some. */
export function holdsCompany({ cuePieces }: Sieve, text: string): boolean {
  return new RegExp(cuePieces, 'i').test(text);
}

/** Kept, because engines forget what they have compiled sooner than a page its sieve. */
const expressions = new WeakMap<Sieve, RegExp>();

function piecesOf(sieve: Sieve): RegExp {
  let expression = expressions.get(sieve);
  if (!expression) expressions.set(sieve, (expression = new RegExp(sieve.pieces, 'gi')));
  return expression;
}

function wordsOf({ words }: Sieve, piece: string): readonly SievedWord[] | undefined {
  const line = words.indexOf(`\n${piece} `);
  if (line < 0) return undefined;
  const end = words.indexOf('\n', line + 1);
  return JSON.parse(words.slice(line + piece.length + 2, end < 0 ? undefined : end));
}

/** @param rest what else belongs to the text, though it stands elsewhere */
function look(sieve: Sieve, text: string, rest: string, borders: Borders): Sifted {
  const pieces = piecesOf(sieve);
  let beside: Beside | undefined;
  const holdsBeside = (numbers: readonly number[], index: number) => {
    beside ??= new Beside(sieve, text, rest, borders);
    return beside.holds(numbers, index);
  };
  const known = new Map<string, readonly (SievedWord | undefined)[]>();
  let sifted: Sifted = 'nothing';
  pieces.lastIndex = 0;
  for (let hit = pieces.exec(text); hit; hit = pieces.exec(text)) {
    const { index } = hit;
    const end = pieces.lastIndex;
    // Pieces may overlap.
    pieces.lastIndex = index + 1;
    const piece = hit[0].toLowerCase();
    let words = known.get(piece);
    if (!words) known.set(piece, (words = wordsOf(sieve, piece) ?? [undefined]));
    for (const word of words) {
      const inCompany = !word || word.inCompany === 1;
      if (inCompany && sifted !== 'nothing') continue;
      if (word?.exact !== undefined && !text.startsWith(word.exact, index)) continue;
      if (word && !isWordAround(word, text, index, end, borders)) continue;
      if (word?.beside && !holdsBeside(word.beside, index)) continue;
      if (!inCompany || meetsCompany(sieve, rest ? `${text} ${rest}` : text, borders))
        return 'terms';
      sifted = 'only in company';
    }
  }
  return sifted;
}

function meetsCompany(sieve: Sieve, text: string, borders: Borders): boolean {
  if (!holdsCompany(sieve, text)) return false;
  const lower = text.toLowerCase();
  const pieces = new Set(lower.match(new RegExp(sieve.cuePieces, 'g')));
  const cues: readonly (readonly string[])[] = JSON.parse(sieve.cues);
  return cues.some(
    ([rarest = '', ...others]) =>
      [...pieces].some((piece) => rarest.includes(piece)) &&
      [rarest, ...others].every((piece) =>
        holdsWord(lower, { piece, before: '', after: '' }, borders),
      ),
  );
}

/** Tells what stands beside a word; made where that is asked for. */
class Beside {
  readonly #words: readonly BesideWord[];
  readonly #text: string;
  readonly #rest: string;
  readonly #borders: Borders;

  constructor(sieve: Sieve, text: string, rest: string, borders: Borders) {
    this.#words = JSON.parse(sieve.besides);
    this.#text = text;
    // Where texts end is known by their place in the whole.
    this.#rest = (borders?.size ? text : rest).toLowerCase();
    this.#borders = borders;
  }

  /** Whether one of some words stands near a place, or in the rest. */
  holds(numbers: readonly number[], index: number): boolean {
    const near = this.#text.slice(Math.max(0, index - NEAR), index + NEAR).toLowerCase();
    return numbers.some((number) => {
      const word = this.#words[number];
      if (!word) return false;
      if (!this.#borders?.size && holdsWord(near, word, this.#borders)) return true;
      return holdsWord(this.#rest, word, this.#borders);
    });
  }
}

/** Whether a text in small letters holds a word. */
function holdsWord(text: string, word: BesideWord, borders: Borders): boolean {
  const { piece } = word;
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
    if (isWordAround(word, text, at, at + piece.length, borders)) return true;
  }
  return false;
}
