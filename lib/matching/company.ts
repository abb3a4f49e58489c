import { fold } from './fold.ts';
import { late } from './late.ts';
import { isInName } from './names.ts';
import type { FormRule } from './tables.ts';

const [HYPHEN, APOSTROPHE, GRAVE] = [0x2d, 0x27, 0x60];

/** Whether a form's rule asks what stands beside it; most do not. */
export function asksForCompany(rule: FormRule): boolean {
  return (
    rule.unlessAfter !== undefined ||
    rule.unlessBefore !== undefined ||
    rule.onlyAfter !== undefined ||
    rule.unlessName === true
  );
}

/**
 * Whether the two units on each side of a form show that it counts, whatever else stands there:
 * they are no part of what would make it something else. So nearly all texts are spared the
 * closer look of `suits`.
 *
 * @param text what the form stands in
 * @param start, end bounds of the form
 */
export function suitsAnyhow(rule: FormRule, text: string, start: number, end: number): boolean {
  if (rule.onlyAfter) return false;
  if (rule.unlessName && !isCapitalBesideNoName(text, start, end)) return false;
  return (
    (!rule.unlessAfter || !mayStandThere(rule.unlessAfter, text, start - 1, -1)) &&
    (!rule.unlessBefore || !mayStandThere(rule.unlessBefore, text, end, 1))
  );
}

/** Initials stand behind a name: those in "(AA)" and "with AA" are nobody's. */
function isCapitalBesideNoName(text: string, start: number, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  if (last < 65 || last > 90) return false;
  let at = start - 1;
  if (text.charAt(at) === '(') return true;
  if (text.charAt(at) !== ' ') return false;
  while (isSmall(text.charCodeAt(at - 1))) at--;
  return at < start - 1 && text.charAt(at - 1) === ' ';
}

/** Whether words may stand beside a place, to its left (-1) or its right (1), by their first units there. */
function mayStandThere(words: readonly string[], text: string, from: number, way: 1 | -1): boolean {
  let at = from;
  while (text.charAt(at) === ' ') at += way;
  const [near, far] = [plain(text.charCodeAt(at)), plain(text.charCodeAt(at + way))];
  if (near === undefined) return true;
  return words.some((word) => {
    const edge = way > 0 ? 0 : word.length - 1;
    if (word.charCodeAt(edge) !== near) return false;
    const isLetters = far !== undefined && isSmall(near) && isSmall(far);
    return !isLetters || word.length === 1 || word.charCodeAt(edge + way) === far;
  });
}

/** What a unit of ASCII folds to where that is a unit that nothing else on its side changes. */
function plain(code: number): number | undefined {
  if (isSmall(code | 32)) return code | 32;
  const isOther = code === HYPHEN || code === APOSTROPHE || code === GRAVE;
  return code > 32 && code < 127 && !isOther ? code : undefined;
}

function isSmall(code: number): boolean {
  return code > 96 && code < 123;
}

/**
 * Whether what stands beside a form lets it count.
 *
 * @param before the text that leads up to it
 * @param written the form as it stands there
 * @param after the text that follows it
 */
export function suits(rule: FormRule, before: string, written: string, after: string): boolean {
  if (rule.unlessName && isInName(before, written, after)) return false;
  const ahead = ` ${apart(before)}`;
  const endsAhead = (words: string) => ahead.endsWith(` ${words} `);
  if (rule.unlessAfter?.some(endsAhead)) return false;
  if (rule.onlyAfter && !rule.onlyAfter.some(endsAhead)) return false;
  if (!rule.unlessBefore) return true;
  const behind = `${apart(after)} `;
  return !rule.unlessBefore.some((words) => behind.startsWith(` ${words} `));
}

const punctuation = late(() => new RegExp(String.raw`[^\p{L}\p{M}\p{N}\s'’-]`, 'gu'));

/** Folds a text and sets punctuation apart from words, so that a whole word can be looked for between spaces. */
export function apart(text: string): string {
  return fold(text.replace(punctuation(), ' $& '));
}
