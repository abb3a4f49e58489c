import type { InContext, Wanted } from './bind.ts';
import type { Clause } from './clauses.ts';
import type { Mention } from './mentions.ts';
import { isOf } from './sentence.ts';
import type { Sentence } from './sentence.ts';

/** What points to a treatment or an illness that was named before. */
const POINTERS = {
  treatment:
    /(?:^| )(?:it|they|them|both|either|neither|its|their|it's|they're|these|(?:this|these|the|such|those|that) (?:drug|medicine|medication|treatment|pill|tablet|therapy|product|cream|jab|injection|inhibitor|foam|lotion|shot|med)s?|(?:this|these|such) \w+ (?:drug|medicine|medication|treatment|inhibitor)s?)(?= |$)/,
  illness:
    /(?:^| )(?:it|it's|its|there|here|this is|(?:this|the|that|such a|such) (?:\w+ )?(?:condition|disease|disorder|illness|alopecia|hair loss|type|form|kind))(?= |$)/,
} as const;

/** “Alopecia areata. An autoimmune condition that …” */
const DEFINITION = /^(?:an?|one of) /;
/** A question as short as this names what the next sentence is about: “Got AA?” */
const SHORT_QUESTION = 6;

/** What a pronoun of a clause leads to in the sentence before. */
export function referred(
  { sentence, before, rules }: InContext,
  { groups, beside }: Wanted,
  kind: 'treatment' | 'illness',
  clause: Clause,
): Mention | undefined {
  if (!before) return undefined;
  const text = clause.places.map((at) => sentence.words[at]).join(' ');
  const leadsBack =
    POINTERS[kind].test(text) || (kind === 'illness' && (DEFINITION.test(text) || isTopic(before)));
  if (!leadsBack) return undefined;
  const candidates = before.mentions.filter(
    (mention) =>
      mention.senses.some((sense) => rules.kinds[sense] === kind) &&
      !before.clauses.compared[mention.from] &&
      !isOf(mention, beside),
  );
  const found = candidates.find((mention) => isOf(mention, groups));
  if (!found || !candidates.every((mention) => isOf(mention, groups))) return undefined;
  return kind === 'illness' && isDenied(before, found) ? undefined : found;
}

function isTopic({ isQuestion, words }: Sentence): boolean {
  return isQuestion && words.length <= SHORT_QUESTION;
}

/** “This isn’t alopecia areata. It is …” */
function isDenied({ cues }: Sentence, { from }: Mention): boolean {
  return cues.some(({ kind, to }) => kind === 'denies' && to <= from && from - to < 3);
}
