import { isOneMistakeFrom } from './spelling.ts';

/**
 * What a text must hold for any form to be in it. Browsers run regular expressions natively over a
 * whole page at once; nearly all pages fall through here.
 */
export interface Sieve {
  /** Rare pieces of words, of which every form that needs no company holds one; as a regular expression. */
  readonly alone: string;
  /** For each of those pieces, the words that it is looked for. */
  readonly words: Readonly<Record<string, readonly SievedWord[]>>;
  /** Pieces of every form that needs company. */
  readonly inCompany: string;
  /** Pieces of every cue. */
  readonly cues: string;
}

/** A word around a piece of it. */
export type SievedWord = readonly [
  before: string,
  after: string,
  /** 1 where one typing mistake is let pass. */
  mistypable: 0 | 1,
  /** What the text must hold elsewhere, as a regular expression; where it is empty, nothing. */
  beside: string,
];

/** What a text can hold: forms that count by themselves, only forms that need company, or none. */
export type Sifted = 'terms' | 'only in company' | 'nothing';

/**
 * Letters that are not what they seem (see fold.ts): text with some of them is never let go. The
 * first look is the quick one.
 */
const UNUSUAL = /[\u00AD\u02FF-\u0370\u061C\u200B-\u206F\uFAFF-\uFF5A]/;
const FOLDING =
  /\w(?:[\u0300-\u036F]|[\uFE00-\uFE0F]|[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF])|[\uFB00-\uFB06]|[\uFF10-\uFF5A]{2}/;

/**
 * Sifts a text. It errs on one side alone: a text with a term in it is never let go.
 *
 * @param text text nodes glued together, as `textContent` gives them
 */
export function sift(sieve: Sieve, text: string): Sifted {
  if (UNUSUAL.test(text) && FOLDING.test(text)) return 'terms';
  const company = new RegExp(sieve.inCompany, 'iy');
  let pieces = new RegExp(`${sieve.alone}|${sieve.inCompany}`, 'gi');
  let sifted: Sifted = 'nothing';
  for (let hit = pieces.exec(text); hit; hit = pieces.exec(text)) {
    const { index } = hit;
    const words = sieve.words[hit[0].toLowerCase()];
    if (words?.some((word) => stands(word, text, index, pieces.lastIndex))) return 'terms';
    // Pieces may overlap.
    pieces.lastIndex = index + 1;
    if (sifted === 'only in company') continue;
    company.lastIndex = index;
    if (!company.test(text)) continue;
    if (holdsCompany(sieve, text)) return 'terms';
    sifted = 'only in company';
    pieces = new RegExp(sieve.alone, 'gi');
    pieces.lastIndex = index;
  }
  return sifted;
}

/** Whether a text can hold a word that is company for forms that need some. */
export function holdsCompany({ cues }: Sieve, text: string): boolean {
  return new RegExp(cues, 'i').test(text);
}

/** Whether a word stands around its piece, which the text holds between two places. */
function stands(word: SievedWord, text: string, from: number, to: number): boolean {
  const [before, after, mistypable, beside] = word;
  const ahead = text.slice(Math.max(0, from - before.length - 1), from).toLowerCase();
  const behind = text.slice(to, to + after.length + 1).toLowerCase();
  const aheadRight = ahead.endsWith(before);
  const behindRight = behind.startsWith(after);
  const right =
    mistypable === 1
      ? (aheadRight && nearly(after, (length) => behind.slice(0, length))) ||
        (behindRight && nearly(before, (length) => ahead.slice(ahead.length - length)))
      : aheadRight && behindRight;
  return right && (beside === '' || new RegExp(beside, 'i').test(text));
}

/** Whether a part of a word is written right, or with one mistake. */
function nearly(part: string, written: (length: number) => string): boolean {
  if (written(part.length) === part) return true;
  for (let length = Math.max(0, part.length - 1); length <= part.length + 1; length++) {
    if (isOneMistakeFrom(part, written(length))) return true;
  }
  return false;
}
