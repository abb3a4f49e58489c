import { plain, plainWordsIn } from './unusual.ts';
import { type Borders, isWordAround } from './word-around.ts';

/**
 * What a text must hold for any form to be in it. Browsers run regular expressions natively over a
 * whole page at once; nearly all pages fall through here.
 */
export interface Sieve {
  /** Rare pieces of words, one of which every form holds; as a regular expression. */
  readonly pieces: string;
  /** For each piece in small letters, the words that it is looked for; without any, it is a form that needs company. */
  readonly words: Readonly<Record<string, readonly SievedWord[]>>;
  /** Words that have to stand beside others; a mistypable one by each of its pieces. */
  readonly besides: readonly BesideWord[];
  /** Pieces of the rarest words of all cues, as a regular expression. */
  readonly cuePieces: string;
  /** The words of each cue, the rarest first. */
  readonly cues: readonly (readonly string[])[];
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
 */
export function sift(sieve: Sieve, text: string, borders?: Borders): Sifted {
  const plainWords = plainWordsIn(text);
  return look(sieve, plainWords ? `${text} ${plainWords}` : text, text.length, borders);
}

/** The same with a closer look, for which the text is given node by node: words end where one does. */
export function siftClosely(sieve: Sieve, texts: readonly string[]): Sifted {
  const borders = new Set<number>();
  let text = '';
  for (const one of texts) borders.add((text += plain(one)).length);
  return look(sieve, text, text.length, borders);
}

/**
 * What stands beside a word stands no further off, in UTF-16 units: a form's words follow each
 * other, but for what stands aside (a footnote, something hidden).
 */
const NEAR = 2000;

const NO_BORDERS: ReadonlySet<number> = new Set();

/**
 * Sifts a text closely, but only where a first look at it as a whole finds something.
 *
 * @param text its nodes glued together: so it is had fastest, and that nearly always settles it
 * @param texts gives the same node by node
 */
export function siftTexts(sieve: Sieve, text: string, texts: () => readonly string[]): Sifted {
  const sifted = sift(sieve, text);
  if (sifted === 'nothing') return sifted;
  // What is a word already in the glued text is one whatever its nodes are.
  if (sift(sieve, text, NO_BORDERS) === 'terms') return 'terms';
  return siftClosely(sieve, texts());
}

/** Whether a text can hold a word that is company for forms that need some. */
export function holdsCompany({ cuePieces }: Sieve, text: string): boolean {
  return new RegExp(cuePieces, 'i').test(text);
}

/** @param length of the text itself: behind it stand words of it that were made plain */
function look(sieve: Sieve, text: string, length: number, borders: Borders): Sifted {
  const pieces = new RegExp(sieve.pieces, 'gi');
  const holdsBeside = (numbers: readonly number[], index: number) => {
    const words = numbers.map((number) => sieve.besides[number]);
    // Where texts end is known by their place in the whole.
    if (borders?.size || index >= length) return holdsAny(text, words, borders);
    const around = text.slice(Math.max(0, index - NEAR), index + NEAR);
    return holdsAny(around + text.slice(length), words, borders);
  };
  let sifted: Sifted = 'nothing';
  for (let hit = pieces.exec(text); hit; hit = pieces.exec(text)) {
    const { index } = hit;
    const end = pieces.lastIndex;
    // Pieces may overlap.
    pieces.lastIndex = index + 1;
    const words = sieve.words[hit[0].toLowerCase()] ?? [undefined];
    for (const word of words) {
      const inCompany = !word || word.inCompany === 1;
      if (inCompany && sifted !== 'nothing') continue;
      if (word?.exact !== undefined && !text.startsWith(word.exact, index)) continue;
      if (word && !isWordAround(word, text, index, end, borders)) continue;
      if (word?.beside && !holdsBeside(word.beside, index)) continue;
      if (!inCompany || meetsCompany(sieve, text, borders)) return 'terms';
      sifted = 'only in company';
    }
  }
  return sifted;
}

function meetsCompany(sieve: Sieve, text: string, borders: Borders): boolean {
  if (!holdsCompany(sieve, text)) return false;
  const pieces = new Set(text.toLowerCase().match(new RegExp(sieve.cuePieces, 'g')));
  return sieve.cues.some(
    ([rarest = '', ...others]) =>
      [...pieces].some((piece) => rarest.includes(piece)) &&
      [rarest, ...others].every((piece) =>
        holdsAny(text, [{ piece, before: '', after: '' }], borders),
      ),
  );
}

/** Whether a text holds one of some words. */
function holdsAny(
  text: string,
  words: readonly (BesideWord | undefined)[],
  borders: Borders,
): boolean {
  const pieces = new RegExp(words.map((word) => word?.piece).join('|'), 'gi');
  for (let hit = pieces.exec(text); hit; hit = pieces.exec(text)) {
    const { index } = hit;
    const stands = words.some((word) => {
      if (!word) return false;
      const end = index + word.piece.length;
      return (
        text.slice(index, end).toLowerCase() === word.piece &&
        isWordAround(word, text, index, end, borders)
      );
    });
    if (stands) return true;
    pieces.lastIndex = index + 1;
  }
  return false;
}
