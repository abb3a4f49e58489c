import { fold } from './fold.ts';
import type { FormSpec, MatcherSource } from './source.ts';
import { Spelling } from './spelling.ts';

/** Letters from which on a word says by itself what is meant, one mistake or none. */
const DISTINCTIVE = 8;

/** A form, and how it may be spelled. */
export interface SpelledForm {
  readonly spec: FormSpec;
  /** Its folded words. */
  readonly words: readonly string[];
  /** Those that count with one typing mistake. */
  readonly mistypable: readonly string[];
}

/**
 * Tells how each form may be spelled, and leaves out those that are found as typing mistakes in
 * others.
 *
 * @throws RangeError where a form folds to nothing
 */
export function spellForms({ forms, commonWords, realWords }: MatcherSource): SpelledForm[] {
  const real = new Set(realWords);
  const spelled = forms.map((spec) => {
    const words = folded(spec.form).split(' ');
    return { spec, words, mistypable: spec.mistypable ? mistypableWords(words, commonWords) : [] };
  });
  const byTerm = Map.groupBy(spelled, ({ spec }) => spec.term);
  return spelled.filter(
    (form) => !byTerm.get(form.spec.term)?.some((other) => isMistyped(form, other, real)),
  );
}

/** The words that may stand with one typing mistake: those that begin a form, and the others. */
export function wordsThatMayBeWrong(forms: readonly SpelledForm[]): {
  readonly firstWords: string[];
  readonly laterWords: string[];
} {
  const that = (stands: (index: number) => boolean) =>
    forms.flatMap(({ words, mistypable }) =>
      words.filter((word, index) => stands(index) && mistypable.includes(word)),
    );
  return {
    firstWords: [...new Set(that((index) => index === 0))],
    laterWords: [...new Set(that((index) => index > 0))],
  };
}

/** @throws RangeError where a form folds to nothing */
export function folded(form: string): string {
  const text = fold(form).trim();
  if (!text) throw new RangeError(`The form "${form}" has no letter that could be matched.`);
  return text;
}

/**
 * The words that count with one typing mistake: long ones that hardly stand in other texts. A
 * shorter one counts beside a distinctive one ("alopecia arreata").
 */
function mistypableWords(
  words: readonly string[],
  commonWords: ReadonlyMap<string, number>,
): string[] {
  const rare = words.filter((word) => Spelling.isLong(word) && !commonWords.has(word));
  return rare.some(({ length }) => length >= DISTINCTIVE) ? rare : [];
}

/** Whether a form is another of its term with one typing mistake, and would be found as such. */
function isMistyped(form: SpelledForm, other: SpelledForm, real: ReadonlySet<string>): boolean {
  const { spec, words } = form;
  if (spec.needs !== undefined || spec.exactCase || form === other) return false;
  if (words.length !== other.words.length) return false;
  const wrong = words.flatMap((word, index) => (word === other.words[index] ? [] : index));
  const [index = -1] = wrong;
  const [written = '', right = ''] = [words[index], other.words[index]];
  return (
    wrong.length === 1 &&
    other.mistypable.includes(right) &&
    !form.mistypable.includes(written) &&
    new Spelling([right], real).meantBy(written, 0, written.length).length > 0
  );
}
