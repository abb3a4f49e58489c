import { expandForm } from './expand-form.ts';

/** A word that "~" stands behind. */
const WITH_ENDINGS = /(\p{L}+)~/u;

/** "help~" stands for "help", "helps", "helped" and "helping". */
export function expandWord(written: string): string[] {
  const [, stem] = WITH_ENDINGS.exec(written) ?? [];
  if (stem === undefined) return expandForm(written);
  return withEndings(stem).flatMap((form) => expandWord(written.replace(WITH_ENDINGS, form)));
}

function withEndings(verb: string): string[] {
  const shorn = verb.slice(0, -1);
  if (/[^aeiou]y$/.test(verb)) return [verb, `${shorn}ies`, `${shorn}ied`, `${verb}ing`];
  if (/[^eoy]e$/.test(verb)) return [verb, `${verb}s`, `${verb}d`, `${shorn}ing`];
  if (/(?:s|x|z|ch|sh)$/.test(verb)) return [verb, `${verb}es`, `${verb}ed`, `${verb}ing`];
  // "stop" doubles its last letter, "trigger" does not.
  const stem = /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(verb) ? verb + verb.slice(-1) : verb;
  return [verb, `${verb}s`, `${stem}ed`, `${stem}ing`];
}
