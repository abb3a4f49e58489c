/**
 * Folding: what makes two ways of writing the same word alike. Case, accents, ligatures and
 * full-width letters go; hyphens and every kind of space become one separator; marks that a
 * reader does not see (soft hyphens, zero-width characters) become nothing.
 *
 * It works on single UTF-16 units, so that a place in the folded text is a place in the text.
 */

const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\u00AD]/u;
const HYPHEN = /[-\u2010-\u2013\uFE63\uFF0D]/;
const APOSTROPHE = /['`\u00B4\u02B9\u02BC\u2018\u2019\u201B\u2032\uFF07]/;
const COMBINING = /\p{M}/gu;
/** Footnote and trade marks (², ™): compatibility folding would make letters and digits of them. */
const MARK_BEHIND_WORD = /[\p{No}\p{So}]/u;
const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{Nd}]/u;
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
  unit = code < 128 ? describeAscii(code) : describe(String.fromCharCode(code));
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

function describe(character: string): Unit {
  const hyphen = HYPHEN.test(character);
  return {
    folded: hyphen || /\s/.test(character) ? ' ' : foldCharacter(character),
    word: LETTER_OR_DIGIT.test(character) && !UNSPACED_SCRIPT.test(character),
    hyphen,
  };
}

function foldCharacter(character: string): string {
  if (INVISIBLE.test(character)) return '';
  if (APOSTROPHE.test(character)) return "'";
  if (MARK_BEHIND_WORD.test(character)) return character;
  return character.normalize('NFKD').toLowerCase().replace(COMBINING, '');
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
