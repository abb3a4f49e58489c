import type { InContext } from './bind.ts';
import type { Clause } from './clauses.ts';
import type { GroupKind } from './rules.ts';
import type { Sentence } from './sentence.ts';
import { isFiniteVerb } from './verbs.ts';

/** The clauses in which a clause's missing parts can stand, the likeliest first. */
export function linked(
  context: InContext,
  clause: Clause,
  kind: GroupKind,
  strictly: boolean,
): Clause[] {
  const above: Clause[] = [];
  if (kind !== 'treatment' || !hasOwnSubject(context, clause)) {
    for (let at = clause; at.parent; at = at.parent) {
      // “Minoxidil works; areata is something else”: as good as two sentences.
      if (strictly && isBehindSemicolon(context.sentence, at) && !leadsBack(context.sentence, at))
        break;
      above.push(at.parent);
    }
  }
  return [...below(context.sentence, clause, strictly), ...above];
}

/** What hangs on a clause without saying something of its own. */
function below(sentence: Sentence, clause: Clause, strictly: boolean): Clause[] {
  return sentence.clauses.all
    .filter((child) => {
      const { parent, kind, places } = child;
      if (parent !== clause || kind === 'contrast' || kind === 'and') return false;
      if (kind !== 'main') return true;
      if (strictly && isBehindSemicolon(sentence, child)) return false;
      // “a spray that isn’t approved: …”: what follows is not what “that” stands for.
      return clause.kind !== 'relative' && !places.some((at) => isVerbAt(sentence, at));
    })
    .flatMap((child) => [child, ...below(sentence, child, strictly)]);
}

function isBehindSemicolon({ tokens }: Sentence, { kind, places }: Clause): boolean {
  return kind === 'main' && (tokens[places[0] ?? -1]?.before.includes(';') ?? false);
}

function leadsBack({ words }: Sentence, { places }: Clause): boolean {
  return places.some((at) =>
    /^(?:it|its|it's|they|their|them|these|this|that|both|there|such)$/.test(words[at] ?? ''),
  );
}

export const PRONOUN =
  /^(?:it|they|them|these|this|those|that|which|who|it's|they're|both|either|neither|none|its|their|nothing|there|you|we|people|patients)$/;
const SKIPPED =
  /^(?:and|or|but|so|then|yet|although|though|because|while|whereas|when|if|since|also|however|not|never|actually|really|only|just|in|even|no|plus|given|that)$/;

/** Whether a clause begins with a noun of its own: “…, but light therapy works”. */
function hasOwnSubject({ sentence, rules: { kinds } }: InContext, clause: Clause): boolean {
  const places = clause.places.filter((at) => !SKIPPED.test(sentence.words[at] ?? ''));
  const [first] = places;
  if (first === undefined || !places.some((at) => isVerbAt(sentence, at))) return false;
  const subject = sentence.mentions.find(({ from }) => from === first);
  if (subject)
    return subject.senses.every((sense) => /^(?:illness|thing)$/.test(kinds[sense] ?? ''));
  return !PRONOUN.test(sentence.words[first] ?? '') && !isVerbAt(sentence, first);
}

function isVerbAt({ words }: Sentence, at: number): boolean {
  return isFiniteVerb(words[at] ?? '', words[at - 1]);
}
