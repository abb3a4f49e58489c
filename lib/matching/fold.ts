/**
 * Folding: what makes two ways of writing the same word alike. Case, accents, ligatures and
 * full-width letters go; hyphens and every kind of space become one separator; marks that a
 * reader does not see (soft hyphens, zero-width characters) become nothing.
 *
 * It works on single UTF-16 units, so that a place in the folded text is a place in the text.
 */

import { late } from './late.ts';

const HYPHEN = /[-\u2010-\u2013\uFE63\uFF0D]/;
const APOSTROPHE = /['`\u00B4\u02B9\u02BC\u2018\u2019\u201B\u2032\uFF07]/;

/** Classes of characters. */
interface Classes {
  readonly invisible: RegExp;
  readonly combining: RegExp;
  /** Footnote and trade marks (², ™): compatibility folding would make letters and digits of them. */
  readonly markBehindWord: RegExp;
  readonly letterOrDigit: RegExp;
}

const inUnicode = late<Classes>(() => ({
  invisible: new RegExp(String.raw`[\p{Default_Ignorable_Code_Point}\u00AD]`, 'u'),
  combining: new RegExp(String.raw`\p{M}`, 'gu'),
  markBehindWord: new RegExp(String.raw`[\p{No}\p{So}]`, 'u'),
  letterOrDigit: new RegExp(String.raw`[\p{L}\p{M}\p{Nd}]`, 'u'),
}));
/** What of them is in Latin, and among dashes, quotes and dots: all that most pages hold. */
const IN_LATIN: Classes = {
  invisible: /\u00AD/,
  combining: /[\u0300-\u036F]/g,
  markBehindWord: /[\u00A6\u00A9\u00AE\u00B0\u00B2\u00B3\u00B9\u00BC-\u00BE]/,
  letterOrDigit: /[\u00AA\u00B5\u00BA\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02AF]/,
};
/** Thai, Chinese, Japanese and their like put no space beside a foreign word, so they bound it. */
const UNSPACED_SCRIPT =
  /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u2E80-\uD7FF\uF900-\uFAFF\uFF66-\uFFDC]/;

/** What one UTF-16 unit is to the matcher. */
export interface Unit {
  /** What it folds to: one or more units, or none for what a reader does not see. */
  readonly folded: string;
  /** Whether a term that touches it would lie inside a word. */
  readonly word: boolean;
  readonly hyphen: boolean;
}

/** Units below this are of alphabets, or typographers' spaces, dashes and quotes: most of what is read. */
const USUAL = 0x2070;
/** Those, and the others. */
const usual = Array.from<Unit | undefined>({ length: USUAL });
const known = new Map<number, Unit>();

/**
 * Looks a UTF-16 unit up, and remembers it: a page uses few different ones.
 *
 * @param code what `charCodeAt` gives
 */
export function unitOf(code: number): Unit {
  let unit = code < USUAL ? usual[code] : known.get(code);
  if (unit) return unit;
  unit = code < 128 ? describeAscii(code) : describe(code);
  if (code < USUAL) usual[code] = unit;
  else known.set(code, unit);
  return unit;
}

/** Whether a unit is a letter or a digit of ASCII. */
export function isAsciiWord(code: number): boolean {
  const small = code | 32;
  return (small > 96 && small < 123) || (code > 47 && code < 58);
}

/** The same as `describe`, without its expressions: to compile them takes a page's first reading a while. */
function describeAscii(code: number): Unit {
  const character = String.fromCharCode(code).toLowerCase();
  const hyphen = character === '-';
  const separates = hyphen || code === 32 || (code > 8 && code < 14);
  return {
    folded: separates ? ' ' : character === '`' ? "'" : character,
    word: isAsciiWord(code),
    hyphen,
  };
}

function describe(code: number): Unit {
  const character = String.fromCharCode(code);
  const classes = isLatin(code) ? IN_LATIN : inUnicode();
  const hyphen = HYPHEN.test(character);
  return {
    folded: hyphen || /\s/.test(character) ? ' ' : foldCharacter(character, classes),
    word: classes.letterOrDigit.test(character) && !UNSPACED_SCRIPT.test(character),
    hyphen,
  };
}

function isLatin(code: number): boolean {
  return code < 0x2b0 || (code > 0x200f && code < 0x2028);
}

function foldCharacter(character: string, classes: Classes): string {
  if (classes.invisible.test(character)) return '';
  if (APOSTROPHE.test(character)) return "'";
  if (classes.markBehindWord.test(character)) return character;
  return character.normalize('NFKD').toLowerCase().replace(classes.combining, '');
}

/**
 * Folds a whole string: runs of separators become one space.
 *
 * @param keepCase leaves capitals as they are (for forms that count only as written)
 */
export function fold(text: string, keepCase = false): string {
  let folded = '';
  for (let at = 0; at < text.length; at++) {
    const unit = unitOf(text.charCodeAt(at));
    const capital = keepCase && unit.folded.length === 1 && isCapital(text.charAt(at));
    folded += capital ? unit.folded.toUpperCase() : unit.folded;
  }
  return folded.replace(/ +/g, ' ');
}

function isCapital(character: string): boolean {
  return character !== character.toLowerCase();
}
