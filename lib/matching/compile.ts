import { apart } from './company.ts';
import { fold } from './fold.ts';
import type { FormSpec, MatcherSource } from './source.ts';
import { folded, type SpelledForm, spellForms, wordsThatMayBeWrong } from './spelled-forms.ts';
import { Spelling } from './spelling.ts';
import type { FormRule, MatcherTables, Rule } from './tables.ts';
import { writeWordFilter } from './word-filter.ts';
import { writeTrie } from './write-trie.ts';

/**
 * Makes the matcher's tables. Runs when the extension is built, never in a page.
 *
 * @throws RangeError where a form folds to nothing
 */
export function compileMatcher(source: MatcherSource): MatcherTables {
  const forms = spellForms(source);
  const terms = [...new Set(forms.map(({ spec }) => spec.term))];
  const conditions = [
    ...new Set([
      ...source.cues.map((cue) => cue.condition),
      ...forms.flatMap(({ spec }) => spec.needs ?? []),
    ]),
  ];
  const cues = new Map<string, number>();
  for (const { form, condition } of source.cues) {
    const text = folded(form);
    cues.set(text, (cues.get(text) ?? 0) | (1 << conditions.indexOf(condition)));
  }

  const ends = new Map<string, FormRule[]>();
  for (const form of forms) {
    const key = form.words.join(' ');
    ends.set(key, [...(ends.get(key) ?? []), formRule(form, terms, conditions)]);
  }
  for (const text of cues.keys()) if (!ends.has(text)) ends.set(text, []);

  const rules: Rule[] = [];
  const numbers = new Map<string, number>();
  const entries = [...ends].map(([text, ofText]): [string, number] => {
    const bits = cuesIn(text, cues);
    const rule: Rule = {
      ...(bits ? { cues: bits } : {}),
      ...(ofText.length > 0 ? { forms: ofText.toSorted(strictestFirst) } : {}),
    };
    const key = JSON.stringify(rule);
    if (!numbers.has(key)) numbers.set(key, rules.push(rule));
    return [text, numbers.get(key) ?? 0];
  });

  const begins = entries.flatMap(([text]) => /^[a-z0-9]+(?![\p{L}\p{N}])/u.exec(text) ?? []);
  const { firstWords, laterWords } = wordsThatMayBeWrong(forms);
  const ours = new Spelling([...firstWords, ...laterWords]);
  return {
    ...writeTrie(entries),
    firstWordFilter: writeWordFilter(begins),
    rules,
    firstWords,
    laterWords,
    realWords: source.realWords.filter((word) => ours.meantBy(word, 0, word.length).length > 0),
    terms,
    conditions,
  };
}

function formRule(
  { spec, mistypable }: SpelledForm,
  terms: readonly string[],
  conditions: readonly string[],
): FormRule {
  return {
    term: terms.indexOf(spec.term),
    ...(spec.needs === undefined ? {} : { needs: conditions.indexOf(spec.needs) }),
    ...(spec.exactCase ? { exact: fold(spec.form, true).trim() } : {}),
    ...(mistypable.length > 0 ? { mistypable: true } : {}),
    ...neighbours(spec),
    ...(spec.unlessName ? { unlessName: true } : {}),
  };
}

function neighbours({ unlessAfter, unlessBefore, onlyAfter }: FormSpec): Partial<FormRule> {
  return {
    ...(unlessAfter.length > 0 ? { unlessAfter: unlessAfter.map(asLookedAt) } : {}),
    ...(unlessBefore.length > 0 ? { unlessBefore: unlessBefore.map(asLookedAt) } : {}),
    ...(onlyAfter ? { onlyAfter: onlyAfter.map(asLookedAt) } : {}),
  };
}

/** As the text around a form is looked at, so that "/A" and "Alcoholics Anonymous (" mean what they show. */
function asLookedAt(words: string): string {
  return apart(words).trim();
}

/** A longer text that holds a cue as whole words is a cue too: its match hides the cue's own. */
function cuesIn(text: string, cues: ReadonlyMap<string, number>): number {
  const words = text.split(' ');
  let bits = 0;
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= words.length; to++) {
      bits |= cues.get(words.slice(from, to).join(' ')) ?? 0;
    }
  }
  return bits;
}

/** "Rogaine" as written comes before "rogaine" in any case, which asks for more. */
function strictestFirst(a: FormRule, b: FormRule): number {
  return Number(b.exact !== undefined) - Number(a.exact !== undefined);
}
