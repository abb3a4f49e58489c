import { apart } from './company.ts';
import { fold } from './fold.ts';
import type { FormSpec, MatcherSource } from './source.ts';
import type { FormRule, MatcherTables, Rule } from './tables.ts';
import { Spelling } from './spelling.ts';
import { writeTrie } from './write-trie.ts';

/**
 * Makes the matcher's tables. Runs when the extension is built, never in a page.
 *
 * @throws RangeError where a form folds to nothing
 */
export function compileMatcher(source: MatcherSource): MatcherTables {
  const terms = [...new Set(source.forms.map((form) => form.term))];
  const conditions = [
    ...new Set([
      ...source.cues.map((cue) => cue.condition),
      ...source.forms.flatMap((form) => form.needs ?? []),
    ]),
  ];

  const ends = new Map<string, FormRule[]>();
  for (const spec of source.forms) {
    const key = folded(spec.form);
    ends.set(key, [...(ends.get(key) ?? []), formRule(spec, terms, conditions)]);
  }
  const cues = source.cues.map((cue) => ({
    text: folded(cue.form),
    bit: 1 << conditions.indexOf(cue.condition),
  }));
  for (const cue of cues) if (!ends.has(cue.text)) ends.set(cue.text, []);

  const rules: Rule[] = [];
  const numbers = new Map<string, number>();
  const entries = [...ends].map(([text, forms]): [string, number] => {
    const bits = cues.reduce((all, cue) => (holds(text, cue.text) ? all | cue.bit : all), 0);
    const rule: Rule = {
      ...(bits ? { cues: bits } : {}),
      ...(forms.length > 0 ? { forms: forms.toSorted(strictestFirst) } : {}),
    };
    const key = JSON.stringify(rule);
    if (!numbers.has(key)) numbers.set(key, rules.push(rule));
    return [text, numbers.get(key) ?? 0];
  });

  const mistypable = source.forms
    .filter((spec) => spec.mistypable)
    .map((spec) => folded(spec.form).split(' '));
  const firstWords = longWords(mistypable.flatMap(([first = '']) => first));
  const laterWords = longWords(mistypable.flatMap(([, ...later]) => later));
  const ours = new Spelling([...firstWords, ...laterWords]);
  return {
    ...writeTrie(entries),
    rules,
    firstWords,
    laterWords,
    realWords: source.realWords.filter((word) => ours.meantBy(word, 0, word.length).length > 0),
    terms,
    conditions,
  };
}

function longWords(words: string[]): string[] {
  return [...new Set(words.filter((word) => Spelling.isLong(word)))];
}

function folded(form: string): string {
  const text = fold(form).trim();
  if (!text) throw new RangeError(`The form "${form}" has no letter that could be matched.`);
  return text;
}

function formRule(spec: FormSpec, terms: string[], conditions: string[]): FormRule {
  return {
    term: terms.indexOf(spec.term),
    ...(spec.needs === undefined ? {} : { needs: conditions.indexOf(spec.needs) }),
    ...(spec.exactCase ? { exact: fold(spec.form, true).trim() } : {}),
    ...(spec.mistypable ? { mistypable: true } : {}),
    ...(spec.unlessAfter.length > 0 ? { unlessAfter: spec.unlessAfter.map(neighbour) } : {}),
    ...(spec.unlessBefore.length > 0 ? { unlessBefore: spec.unlessBefore.map(neighbour) } : {}),
    ...(spec.onlyAfter ? { onlyAfter: spec.onlyAfter.map(neighbour) } : {}),
    ...(spec.unlessName ? { unlessName: true } : {}),
  };
}

/** As the text around a form is looked at, so that "/A" and "Alcoholics Anonymous (" mean what they show. */
function neighbour(words: string): string {
  return apart(words).trim();
}

/** A longer text that holds a cue as whole words is a cue too: its match hides the cue's own. */
function holds(text: string, cue: string): boolean {
  return ` ${text} `.includes(` ${cue} `);
}

/** "Rogaine" as written comes before "rogaine" in any case, which asks for more. */
function strictestFirst(a: FormRule, b: FormRule): number {
  return Number(b.exact !== undefined) - Number(a.exact !== undefined);
}
