/** Letters with accents, ligatures, full width, and what a reader does not see (see fold.ts). */
const LETTERS =
  '\\u00AA\\u00AD\\u00BA\\u00C0-\\u024F\\u02B0-\\u036F\\u061C\\u1DC0-\\u1EFF\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\u2071\\u207F\\u2090-\\u209C\\u20D0-\\u20F0\\u2160-\\u217F\\uFB00-\\uFB06\\uFE00-\\uFE2F\\uFEFF\\uFF10-\\uFF19\\uFF21-\\uFF3A\\uFF41-\\uFF5A\\uFFA0';
const UNUSUAL = new RegExp(`[${LETTERS}]+`, 'g');
/** All of those, and more: so few ranges are told apart twice as fast. */
const FOREIGN = /[^\0-\u00A9\u2010-\u2029]+/g;
/** Accents by themselves, and what a reader does not see: to name ranges is faster than properties. */
const MARKS =
  '\\u00AD\\u0300-\\u036F\\u061C\\u1160\\u1DC0-\\u1DFF\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\u20D0-\\u20F0\\uFE00-\\uFE2F\\uFEFF';
const UNSEEN = new RegExp(`[${MARKS}]`, 'g');

/** What single characters become: a language uses few. */
const known = new Map<string, string>();

/** From a place of a text on, the plain one is so much longer or shorter by then; in UTF-16 units. */
export interface Shift {
  readonly from: number;
  readonly by: number;
}

/**
 * Takes accents off letters, and takes out what a reader does not see; all else stays. The text is
 * put together from what lies between: to ask each of its units takes twice as long.
 *
 * @param shifts takes down, in order, where the plain text grows longer or shorter
 */
export function plain(text: string, shifts: Shift[]): string {
  let made = '';
  let end = 0;
  FOREIGN.lastIndex = 0;
  for (let hit = FOREIGN.exec(text); hit; hit = FOREIGN.exec(text)) {
    const [run] = hit;
    const inPlain = plainOf(run);
    if (inPlain === run) continue;
    made += text.slice(end, hit.index);
    // In a longer one, some may have become shorter and others longer.
    if (run.length > 1 || inPlain.length !== 1) {
      shifts.push(...shiftsIn(run, hit.index, made.length - hit.index));
    }
    made += inPlain;
    end = hit.index + run.length;
  }
  return end === 0 ? text : made + text.slice(end);
}

/**
 * @param at where the run stands in its text
 * @param before how much longer the plain text is up to there
 */
function* shiftsIn(run: string, at: number, before: number): Generator<Shift> {
  let from = at;
  let by = before;
  for (const character of run) {
    const more = plainOf(character).length - character.length;
    from += character.length;
    by += more;
    if (more !== 0) yield { from, by };
  }
}

function plainOf(run: string): string {
  return run.length === 1 ? (known.get(run) ?? know(run)) : plainRun(run);
}

function know(character: string): string {
  const inPlain = plainRun(character);
  known.set(character, inPlain);
  return inPlain;
}

function plainRun(run: string): string {
  return run.replace(UNUSUAL, (letters) => letters.normalize('NFKD').replace(UNSEEN, ''));
}
