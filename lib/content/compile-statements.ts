import { compileMatcher } from '../matching/compile.ts';
import type { FormSpec } from '../matching/source.ts';
import type { StatementRules } from '../statements/rules.ts';
import { compileMatcherSource } from './compile.ts';
import type { Content } from './read-content.ts';
import { readPattern } from './statement-pattern.ts';
import type { StatementsFile } from './statements-schema.ts';
import { expandWord } from './word-endings.ts';

type Groups = StatementsFile['groups'];
type Word = NonNullable<Groups[string]['words']>[number];

/** Makes what the side panel checks statements with. */
export function compileStatements(content: Content): StatementRules {
  const { groups, rules } = content.statements;
  const source = compileMatcherSource(content);
  const words = new Map<string, { forms: FormSpec[]; senses: Set<string> }>();
  const add = (form: FormSpec, sense: string) => {
    const { form: written, term: _term, ...how } = form;
    const key = JSON.stringify([written.toLowerCase(), how]);
    const known = words.get(key) ?? { forms: [form], senses: new Set() };
    words.set(key, known);
    known.senses.add(sense);
  };
  for (const [name, group] of Object.entries(groups)) {
    for (const part of [group, ...membersOf(group, groups)]) {
      const terms = new Set(part.terms);
      for (const form of source.forms) if (terms.has(form.term)) add(form, name);
      for (const form of part.words?.flatMap(formsOf) ?? []) add(form, name);
      for (const form of part.contrary?.flatMap(formsOf) ?? []) add(form, `not ${name}`);
    }
  }

  const inside = sayingsInside(words, groups);
  for (const { forms, senses: own } of words.values()) {
    for (const sense of inside(forms[0]?.form ?? '', own)) own.add(sense);
  }
  const senses = [...new Set([...words.values()].map((word) => [...word.senses].join('|')))];
  const forms = [...words.values()].flatMap((word) =>
    word.forms.map((form) => ({
      ...form,
      term: String(senses.indexOf([...word.senses].join('|'))),
    })),
  );
  return {
    matcher: compileMatcher({
      ...source,
      forms,
      cues: [...source.cues, ...cuesOf(content, source.forms)],
    }),
    words: senses.map((joined) => joined.split('|')),
    kinds: Object.fromEntries(Object.entries(groups).map(([name, { kind }]) => [name, kind])),
    graded: Object.keys(groups).filter((name) => groups[name]?.graded),
    rules: rules.map(({ id, fact, verdict, why, careful = false, says }) => ({
      id,
      fact,
      verdict,
      why,
      careful,
      patterns: says.flatMap((written) => {
        const read = readPattern(written);
        return 'pattern' in read ? read.pattern : [];
      }),
    })),
  };
}

/** The groups whose words belong to a group, and theirs in turn. */
function membersOf(
  { groups: names = [] }: Groups[string],
  groups: Groups,
  above: readonly string[] = [],
): Groups[string][] {
  return names
    .filter((name) => !above.includes(name))
    .flatMap((name) => {
      const group = groups[name];
      return group ? [group, ...membersOf(group, groups, [...above, name])] : [];
    });
}

/** Words that turn the meaning of the phrase they stand in. */
const TURNS = /\b(?:no|not|never|nothing|zero|without|less|least|free|un\w+|in\w+ffective)\b|n't\b/;

/**
 * A longer phrase hides the shorter ones in it, so that it has to mean what they mean too: “raises
 * the risk of” is also “risk of”, though “no risk of” is not.
 */
function sayingsInside(
  words: ReadonlyMap<string, { forms: readonly FormSpec[]; senses: ReadonlySet<string> }>,
  groups: Groups,
): (form: string, own: ReadonlySet<string>) => string[] {
  const isSaying = (sense: string) => groups[sense]?.kind === 'saying';
  const sayings = new Map<string, string[]>();
  for (const { forms, senses } of words.values()) {
    const [first] = forms;
    if (first) sayings.set(first.form.toLowerCase(), [...senses].filter(isSaying));
  }
  return (form, own) => {
    const parts = form.toLowerCase().split(/[\s-]+/);
    if (parts.length < 2 || TURNS.test(form) || ![...own].every(isSaying)) return [];
    return parts.flatMap((_, from) =>
      parts.flatMap((_word, to) =>
        to > from && to - from < parts.length
          ? (sayings.get(parts.slice(from, to).join(' ')) ?? [])
          : [],
      ),
    );
  };
}

function formsOf(word: Word): FormSpec[] {
  const written = typeof word === 'string' ? word : word.word;
  const exactCase = typeof word !== 'string';
  return expandWord(written).map((form) => ({
    form,
    term: '',
    exactCase,
    mistypable: !exactCase,
    unlessAfter: [],
    unlessBefore: [],
  }));
}

/** Who names a treatment or an illness of ours speaks of what every condition asks for. */
function cuesOf({ statements, conditions }: Content, forms: readonly FormSpec[]) {
  const groups = Object.values(statements.groups).filter(
    ({ kind, cue = false }) => cue || kind === 'treatment' || kind === 'illness',
  );
  const terms = new Set(groups.flatMap((group) => group.terms ?? []));
  const named = [
    ...forms
      .filter(({ term, exactCase, needs }) => terms.has(term) && !exactCase && needs === undefined)
      .map(({ form }) => form),
    ...groups.flatMap(({ words = [] }) =>
      words.filter((word) => typeof word === 'string').flatMap(expandWord),
    ),
  ];
  return Object.keys(conditions).flatMap((condition) => named.map((form) => ({ condition, form })));
}
