import { fold } from '../matching/fold.ts';

/** Only behind a letter: "(s)" by itself is a text like any other. */
const OPTIONAL_S = /(?<=\p{L})\(s\)/gu;

/** "JAK inhibitor(s)" stands for both "JAK inhibitor" and "JAK inhibitors". */
export function expandForm(form: string): string[] {
  const tidy = form.trim().replaceAll(/\s+/gu, ' ');
  return [...new Set([tidy.replaceAll(OPTIONAL_S, ''), tidy.replaceAll(OPTIONAL_S, 's')])];
}

/** What all the ways to write the same words have in common, as the matcher sees it. */
export function formKey(form: string): string {
  return fold(form).trim();
}
