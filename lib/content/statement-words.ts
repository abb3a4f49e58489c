import type { FormSpec } from '../matching/source.ts';
import type { StatementsFile } from './statements-schema.ts';
import { expandWord } from './word-endings.ts';

type Groups = StatementsFile['groups'];
type Word = NonNullable<Groups[string]['words']>[number];

/** A word or phrase, with the groups it belongs to, behind “not ” where it says the contrary. */
export interface StatementWord {
  readonly form: FormSpec;
  readonly senses: ReadonlySet<string>;
}

/** Gathers the words of all groups, each once. */
export function statementWords(groups: Groups, termForms: readonly FormSpec[]): StatementWord[] {
  const words = new Map<string, { form: FormSpec; senses: Set<string> }>();
  for (const [name, group] of Object.entries(groups)) {
    // Of what is said, words are too common for a mistake in them to tell anything.
    const mistypable = !/^(?:saying|other|place)$/.test(group.kind);
    for (const { terms = [], words: own = [], contrary = [] } of withMembers(group, groups)) {
      for (const form of termForms) if (terms.includes(form.term)) add(form, name);
      for (const form of own.flatMap((word) => formsOf(word, mistypable))) add(form, name);
      for (const form of contrary.flatMap((word) => formsOf(word, false))) add(form, `not ${name}`);
    }
  }
  addSayingsInside([...words.values()], groups);
  return [...words.values()];

  function add(form: FormSpec, sense: string): void {
    const { form: written, term: _term, mistypable, ...rules } = form;
    const key = JSON.stringify([written.toLowerCase(), rules]);
    const known = words.get(key) ?? { form, senses: new Set() };
    known.senses.add(sense);
    words.set(key, mistypable ? { ...known, form: { ...known.form, mistypable } } : known);
  }
}

/** A group, the groups whose words belong to it, and theirs in turn. */
function withMembers(
  group: Groups[string],
  groups: Groups,
  above: readonly string[] = [],
): Groups[string][] {
  const members = (group.groups ?? []).filter((name) => !above.includes(name));
  return [
    group,
    ...members.flatMap((name) => {
      const member = groups[name];
      return member ? withMembers(member, groups, [...above, name]) : [];
    }),
  ];
}

function formsOf(word: Word, mistypable: boolean): FormSpec[] {
  const written = typeof word === 'string' ? word : word.word;
  const exactCase = typeof word !== 'string';
  return expandWord(written).map((form) => ({
    form,
    term: '',
    exactCase,
    mistypable: mistypable && !exactCase,
    unlessAfter: [],
    unlessBefore: [],
  }));
}

/** Words that turn the meaning of the phrase they stand in. */
const TURNS =
  /\b(?:no|not|never|nothing|zero|without|less|least|free|by|un\w+|in\w+ffective)\b|n't\b/;

/**
 * A longer phrase hides the shorter ones in it, so that it has to mean what they mean too: “raises
 * the risk of” is also “risk of”, though “no risk of” is not.
 */
function addSayingsInside(
  words: readonly { form: FormSpec; senses: Set<string> }[],
  groups: Groups,
): void {
  const isSaying = (sense: string) => groups[sense]?.kind === 'saying';
  const sayings = new Map(
    words.map(({ form, senses }) => [form.form.toLowerCase(), [...senses].filter(isSaying)]),
  );
  for (const { form, senses } of words) {
    const parts = form.form.toLowerCase().split(/[\s-]+/);
    if (TURNS.test(form.form) || ![...senses].every(isSaying)) continue;
    for (let from = 0; from < parts.length; from++) {
      for (let to = from + 1; to <= parts.length; to++) {
        if (to - from === parts.length) continue;
        for (const sense of sayings.get(parts.slice(from, to).join(' ')) ?? []) senses.add(sense);
      }
    }
  }
}
