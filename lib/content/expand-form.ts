import { fold } from '../matching/fold.ts';

/** Only behind a letter: "(s)" by itself is a text like any other. */
const OPTIONAL_S = /(?<=\p{L})\(s\)/gu;

/** A slash in brackets parts what can stand in one place. */
const ALTERNATIVES = /\((?<parts>[^()/]+(?:\/[^()/]+)+)\)/u;

/** "JAK inhibitor(s)" stands for both "JAK inhibitor" and "JAK inhibitors", "NW(2/3)" for "NW2" and "NW3". */
export function expandForm(form: string): string[] {
  return alternativesOf(form).flatMap((one) => [
    ...new Set([one.replaceAll(OPTIONAL_S, ''), one.replaceAll(OPTIONAL_S, 's')]),
  ]);
}

/** The forms that one stands for by its slashes in brackets alone; spaces are tidied up. */
export function alternativesOf(form: string): string[] {
  const parts = ALTERNATIVES.exec(form)?.groups?.['parts'];
  if (parts === undefined) return [form.trim().replaceAll(/\s+/gu, ' ')];
  return parts
    .split('/')
    .flatMap((part) => alternativesOf(form.replace(`(${parts})`, () => part.trim())));
}

/** What all the ways to write the same words have in common, as the matcher sees it. */
export function formKey(form: string): string {
  return fold(form).trim();
}
