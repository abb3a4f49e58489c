import { compileMatcher } from '../matching/compile.ts';
import type { Cue, FormSpec } from '../matching/source.ts';
import type { StatementRules } from '../statements/rules.ts';
import { isCommonWord } from './common-words.ts';
import { compileMatcherSource } from './compile.ts';
import type { Content } from './read-content.ts';
import { readPattern } from './statement-pattern.ts';
import { statementWords } from './statement-words.ts';
import { expandWord } from './word-endings.ts';

/** Makes what the side panel checks statements with. */
export function compileStatements(content: Content): StatementRules {
  const { groups, rules } = content.statements;
  const source = compileMatcherSource(content);
  const words = statementWords(groups, source.forms).map(({ form, senses }) => ({
    form,
    senses: [...senses].filter((sense) => groups[sense]?.kind !== 'other').join('|'),
  }));
  // Words that mean the same are one term to the matcher.
  const meanings = [...new Set(words.map(({ senses }) => senses))];
  return {
    matcher: compileMatcher({
      ...source,
      forms: words.map(({ form, senses }) => ({ ...form, term: String(meanings.indexOf(senses)) })),
      cues: [...source.cues, ...cuesOf(content, source.forms)],
    }),
    words: meanings.map((senses) => (senses === '' ? [] : senses.split('|'))),
    unlessAllCapitals: words
      .filter(({ form }) => form.exactCase && isCommonWord(form.form.toLowerCase()))
      .map(({ form }) => form.form),
    kinds: Object.fromEntries(Object.entries(groups).map(([name, { kind }]) => [name, kind])),
    graded: Object.keys(groups).filter((name) => groups[name]?.graded),
    tied: Object.keys(groups).filter((name) => groups[name]?.tied),
    about: Object.fromEntries(
      Object.entries(groups).flatMap(([name, { about }]) => (about ? [[name, about]] : [])),
    ),
    rules: rules.map(({ careful = false, says, ...rule }) => ({
      ...rule,
      careful,
      patterns: says.flatMap((written) => {
        const read = readPattern(written);
        return 'pattern' in read ? read.pattern : [];
      }),
    })),
  };
}

/** Who names a treatment or an illness of ours speaks of what every condition asks for. */
function cuesOf({ statements, conditions }: Content, termForms: readonly FormSpec[]): Cue[] {
  const groups = Object.values(statements.groups).filter(
    ({ kind, cue = false }) => cue || kind === 'treatment' || kind === 'illness',
  );
  const terms = new Set(groups.flatMap((group) => group.terms ?? []));
  const named = [
    ...termForms
      .filter(({ term, exactCase, needs }) => terms.has(term) && !exactCase && needs === undefined)
      .map(({ form }) => form),
    ...groups.flatMap(({ words = [] }) =>
      words.filter((word) => typeof word === 'string').flatMap(expandWord),
    ),
  ];
  return Object.keys(conditions).flatMap((condition) => named.map((form) => ({ condition, form })));
}
