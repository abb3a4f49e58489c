import { plain, plainWordsIn } from './unusual.ts';
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
  /** `SieveDetails` as JSON, read where a piece is come upon: so no page has to keep them. */
  readonly details: string;
}

/** What tells whether the pieces that a text holds are what they look like. */
export interface SieveDetails {
  /** For each piece in small letters, the words that it is looked for; without any, it is a form that needs company. */
  readonly words: Readonly<Record<string, readonly SievedWord[]>>;
  /** Words that have to stand beside others; a mistypable one by each of its pieces. */
  readonly besides: readonly BesideWord[];
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
  const sifted = look(sieve, text, plainWords, borders);
  if (sifted === 'terms' || plainWords === '') return sifted;
  const ofPlain = look(sieve, plainWords, text, borders);
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

/** Kept, because engines forget what they have compiled sooner than a page its sieve. */
const expressions = new WeakMap<Sieve, RegExp>();

function piecesOf(sieve: Sieve): RegExp {
  let expression = expressions.get(sieve);
  if (!expression) expressions.set(sieve, (expression = new RegExp(sieve.pieces, 'gi')));
  return expression;
}

/** Kept for as long as the engine has room for them. */
const read = new WeakMap<Sieve, WeakRef<SieveDetails>>();

function detailsOf(sieve: Sieve): SieveDetails {
  const known = read.get(sieve)?.deref();
  if (known) return known;
  const details: SieveDetails = JSON.parse(sieve.details);
  read.set(sieve, new WeakRef(details));
  return details;
}

/** @param rest what else belongs to the text, though it stands elsewhere */
function look(sieve: Sieve, text: string, rest: string, borders: Borders): Sifted {
  const pieces = piecesOf(sieve);
  const holdsBeside = (numbers: readonly number[], index: number) => {
    // Where texts end is known by their place in the whole.
    const around = borders?.size
      ? text
      : `${text.slice(Math.max(0, index - NEAR), index + NEAR)} ${rest}`;
    const lower = around.toLowerCase();
    const { besides } = detailsOf(sieve);
    return numbers.some((number) => holdsWord(lower, besides[number], borders));
  };
  let sifted: Sifted = 'nothing';
  pieces.lastIndex = 0;
  for (let hit = pieces.exec(text); hit; hit = pieces.exec(text)) {
    const { index } = hit;
    const end = pieces.lastIndex;
    // Pieces may overlap.
    pieces.lastIndex = index + 1;
    const words = detailsOf(sieve).words[hit[0].toLowerCase()] ?? [undefined];
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
  return detailsOf(sieve).cues.some(
    ([rarest = '', ...others]) =>
      [...pieces].some((piece) => rarest.includes(piece)) &&
      [rarest, ...others].every((piece) =>
        holdsWord(lower, { piece, before: '', after: '' }, borders),
      ),
  );
}

/** Whether a text in small letters holds a word. */
function holdsWord(text: string, word: BesideWord | undefined, borders: Borders): boolean {
  if (!word) return false;
  const { piece } = word;
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
    if (isWordAround(word, text, at, at + piece.length, borders)) return true;
  }
  return false;
}
