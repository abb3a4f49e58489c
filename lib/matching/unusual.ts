/** Letters with accents, ligatures, full width, and what a reader does not see (see fold.ts). */
const LETTERS =
  '\\u00AA\\u00AD\\u00BA\\u00C0-\\u024F\\u02B0-\\u036F\\u061C\\u1DC0-\\u1EFF\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\u2071\\u207F\\u2090-\\u209C\\u20D0-\\u20F0\\u2160-\\u217F\\uFB00-\\uFB06\\uFE00-\\uFE2F\\uFEFF\\uFF10-\\uFF19\\uFF21-\\uFF3A\\uFF41-\\uFF5A\\uFFA0';
const UNUSUAL = new RegExp(`[${LETTERS}]+`, 'g');
const HAS_UNUSUAL = new RegExp(`[${LETTERS}]`);
/** All of those, and more: so few ranges are told apart twice as fast. */
const FOREIGN = /[^\0-\u00A9\u2010-\u2029]+/g;
/** A word, and what a form goes on with behind it, reaches no further than this, in UTF-16 units. */
const REACH = 24;
/** Accents by themselves, and what a reader does not see: to name ranges is faster than properties. */
const MARKS =
  '\\u00AD\\u0300-\\u036F\\u061C\\u1160\\u1DC0-\\u1DFF\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\u20D0-\\u20F0\\uFE00-\\uFE2F\\uFEFF';
const UNSEEN = new RegExp(`[${MARKS}]`, 'g');

/** Takes accents off letters, and takes out what a reader does not see. */
export function plain(text: string): string {
  return text.replace(UNUSUAL, (run) => run.normalize('NFKD').replace(UNSEEN, ''));
}

/**
 * What stands around the unusual letters of a text, plain, with the words that hold them: to make a
 * whole page plain would take longer than all else that is done with it.
 */
export function plainAround(text: string): string {
  let around = '';
  let end = 0;
  FOREIGN.lastIndex = 0;
  for (let run = FOREIGN.exec(text); run; run = FOREIGN.exec(text)) {
    if (!HAS_UNUSUAL.test(run[0])) continue;
    const from = run.index - REACH;
    if (from > end) around += ' ';
    around += text.slice(Math.max(from, end), (end = FOREIGN.lastIndex + REACH));
  }
  return plain(around);
}
