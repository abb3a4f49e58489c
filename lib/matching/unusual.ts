/** Letters with accents, ligatures, full width, and what a reader does not see (see fold.ts). */
const LETTERS =
  '\\u00AA\\u00AD\\u00BA\\u00C0-\\u024F\\u02B0-\\u036F\\u061C\\u1DC0-\\u1EFF\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\u2071\\u207F\\u2090-\\u209C\\u20D0-\\u20F0\\u2160-\\u217F\\uFB00-\\uFB06\\uFE00-\\uFE2F\\uFEFF\\uFF10-\\uFF19\\uFF21-\\uFF3A\\uFF41-\\uFF5A\\uFFA0';
const UNUSUAL = new RegExp(`[${LETTERS}]+`, 'g');
const HAS_UNUSUAL = new RegExp(`[${LETTERS}]`);
/** All of those, and more: so few ranges are told apart twice as fast. */
const FOREIGN = /[^\0-\u00A9\u2010-\u2029]+/g;
/** A form can go on behind a word: "NW 3". */
const BEHIND = 8;
/** Accents by themselves, and what a reader does not see: to name ranges is faster than properties. */
const MARKS =
  '\\u00AD\\u0300-\\u036F\\u061C\\u1160\\u1DC0-\\u1DFF\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\u20D0-\\u20F0\\uFE00-\\uFE2F\\uFEFF';
const UNSEEN = new RegExp(`[${MARKS}]`, 'g');

/** Takes accents off letters, and takes out what a reader does not see. */
export function plain(text: string): string {
  return text.replace(UNUSUAL, (run) => run.normalize('NFKD').replace(UNSEEN, ''));
}

/**
 * Each word of a text that has an unusual letter, plain: to make a whole page plain would take
 * longer than all else that is done with it.
 */
export function plainWordsIn(text: string): string {
  const words: string[] = [];
  FOREIGN.lastIndex = 0;
  for (let run = FOREIGN.exec(text); run; run = FOREIGN.exec(text)) {
    if (!HAS_UNUSUAL.test(run[0])) continue;
    let from = run.index;
    let to = FOREIGN.lastIndex;
    while (from > 0 && isInWord(text, from - 1)) from--;
    while (to < text.length && isInWord(text, to)) to++;
    words.push(plain(text.slice(from, to + BEHIND)));
    FOREIGN.lastIndex = to;
  }
  return words.join(' ');
}

function isInWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code > 127) return HAS_UNUSUAL.test(text.charAt(at));
  return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58);
}
