import type { FormSpec, MatcherSource } from '../matching/source.ts';
import { commonWords } from './common-words.ts';
import { alternativesOf, expandForm, formKey } from './expand-form.ts';
import type { Article, Clinic, Explanation, Pack, Term } from './pack.ts';
import type { Content } from './read-content.ts';
import { realWords } from './real-words.ts';
import type { ArticleFile, ClinicFile, FormRules, TermFile } from './schema.ts';

/** Makes the pack: what the browser shows. */
export function compilePack({ clinic, articles, terms }: Content): Pack {
  return {
    clinic: toClinic(clinic),
    articles: articles.map(toArticle),
    terms: terms
      .map(toTerm)
      .toSorted((a, b) => a.name.localeCompare(b.name, 'en', { sensitivity: 'base' })),
  };
}

/** Makes what cards show of the pack: nothing that only the search, an answer and the enquiry know. */
export function compileCards(content: Content): Pack {
  const { clinic, articles, terms } = compilePack(content);
  const { beforeSending: _beforeSending, ...contact } = clinic;
  return {
    clinic: { ...contact, patternsOfLoss: [] },
    // A card shows an explanation whole, and that has been checked to be complete.
    articles: articles.map((article) => ({ ...article, facts: withoutRelations(article.facts) })),
    terms: terms.map((term) => ({ ...term, misspellings: [] })),
  };
}

/** Makes what the matcher is compiled from: every way to write every term. */
export function compileMatcherSource({
  terms,
  conditions,
}: Pick<Content, 'terms' | 'conditions'>): MatcherSource {
  return {
    forms: terms.flatMap(({ id, forms, misspellings = [] }) => [
      ...forms.flatMap((form) => {
        const { form: written, ...rules } = typeof form === 'string' ? { form } : form;
        return expandForm(written).map((one) => toSpec(id, one, rules));
      }),
      // A mistake in a mistake would be two.
      ...misspellings.flatMap((written) =>
        expandForm(written).map((one) => ({ ...toSpec(id, one, {}), mistypable: false })),
      ),
    ]),
    realWords: realWords(),
    commonWords: commonWords(),
    cues: Object.entries(conditions).flatMap(([condition, { cues }]) =>
      cues.flatMap(expandForm).map((form) => ({ condition, form })),
    ),
  };
}

function toSpec(term: string, form: string, rules: FormRules): FormSpec {
  const mistypable = Object.keys(rules).length === 0;
  return { exactCase: false, unlessAfter: [], unlessBefore: [], ...rules, form, term, mistypable };
}

function toClinic({ beforeSending, ...clinic }: ClinicFile): Clinic {
  return { ...clinic, ...(beforeSending && { beforeSending: toExplanation(beforeSending) }) };
}

function toExplanation({ article, sentences }: TermFile['explanations'][number]): Explanation {
  return {
    article,
    sentences: sentences.map(({ says, facts }) => ({ says: oneLine(says), facts })),
  };
}

/** Leaves out `since`: the clinic has not said it, so it never reaches a patient. */
function toArticle({ facts, since: _since, ...article }: ArticleFile): Article {
  return {
    ...article,
    title: oneLine(article.title),
    facts: Object.fromEntries(
      facts.map(({ id, says, ...fact }) => [id, { ...fact, says: oneLine(says) }]),
    ),
  };
}

function withoutRelations(facts: Article['facts']): Article['facts'] {
  return Object.fromEntries(
    Object.entries(facts).map(([id, { neverWithout: _neverWithout, ...fact }]) => [id, fact]),
  );
}

function toTerm(term: TermFile): Term {
  const { id, name, kind, forms, misspellings = [], related = [], explanations } = term;
  const written = forms.flatMap((form) =>
    alternativesOf(typeof form === 'string' ? form : form.form),
  );
  return {
    id,
    name: oneLine(name),
    kind,
    alsoCalled: otherNames(oneLine(name), written),
    misspellings,
    related,
    explanations: explanations.map(toExplanation),
  };
}

/** The forms that tell a reader something new; a plural or a hyphen does not. */
function otherNames(name: string, forms: readonly string[]): string[] {
  const seen = new Set(expandForm(`${name}(s)`).map(formKey));
  return forms.flatMap((form) => {
    const [shortest = ''] = expandForm(form);
    const key = formKey(shortest);
    if (seen.has(key)) return [];
    seen.add(key);
    return [shortest];
  });
}

/** A text that was folded over several lines in YAML. */
function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/gu, ' ');
}
