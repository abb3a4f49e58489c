import { fold } from './fold.ts';
import { isInName } from './names.ts';
import type { FormRule } from './tables.ts';

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

/** Folds a text and sets punctuation apart from words, so that a whole word can be looked for between spaces. */
export function apart(text: string): string {
  return fold(text.replace(/[^\p{L}\p{M}\p{N}\s'’-]/gu, ' $& '));
}
