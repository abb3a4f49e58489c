import type { Clause } from './clauses.ts';
import { isFiniteVerb } from './verbs.ts';
import type { Mention } from './mentions.ts';
import { isNamedTogether } from './named-together.ts';
import { referred } from './referred.ts';
import type { GroupKind, StatementRules } from './rules.ts';
import { clauseOf, isOf } from './sentence.ts';
import type { Sentence } from './sentence.ts';

/** A sentence with the one before it, to which its pronouns lead. */
export interface InContext {
  readonly sentence: Sentence;
  readonly before: Sentence | undefined;
  readonly rules: StatementRules;
}

/** What is looked for beside a saying. */
export interface Wanted {
  readonly groups: readonly string[];
  /** The groups of the other parts: what is of those takes nobody’s place. */
  readonly beside: readonly string[];
  /** Whether it must be plain that this is what is spoken of. */
  readonly strictly: boolean;
}

/**
 * Finds what of some groups is spoken of where something is said: in its clause, in one that hangs
 * together with it, or in the sentence before, if a pronoun leads there.
 */
export function bind(context: InContext, wanted: Wanted, saying: Mention): Mention | undefined {
  const { sentence } = context;
  const clause = clauseOf(sentence, saying);
  if (!clause) return undefined;
  const kind = context.rules.kinds[wanted.groups[0] ?? ''] ?? 'thing';
  const isWanted = (mention: Mention) => mention !== saying && isOf(mention, wanted.groups);
  const isRival = (mention: Mention) =>
    (kind === 'treatment' || kind === 'illness') &&
    !isOf(mention, wanted.groups) &&
    !isOf(mention, wanted.beside) &&
    mention.senses.some((sense) => context.rules.kinds[sense] === kind);

  const here = inClause(sentence, clause);
  const found = nearest(
    here.filter((mention) => isWanted(mention) && !isLeftOut(sentence, mention, kind)),
    saying,
  );
  const rivals = here.filter(isRival);
  if (found) return isOutdone(sentence, found, saying, rivals, kind) ? undefined : found;
  if (rivals.length > 0) return undefined;
  if (isOneOfTwo(sentence, clause)) return undefined;
  for (const other of linked(context, clause, kind)) {
    if (wanted.strictly && other.kind === 'asked') continue;
    if (clause.kind === 'relative' && other === clause.parent && kind === 'illness') {
      // “… pattern baldness, which is caused by hormones”: the last that was named.
      const last = sentence.mentions.findLast(
        (mention) =>
          mention.from < (clause.places[0] ?? 0) && (isWanted(mention) || isRival(mention)),
      );
      if (last && isRival(last)) return undefined;
    }
    const there = inClause(sentence, other);
    const elsewhere = nearest(
      there.filter(
        (mention) =>
          isWanted(mention) && !isRuledOut(sentence, mention) && !isSetApart(sentence, mention),
      ),
      saying,
    );
    const others = there.filter(isRival);
    if (elsewhere && others.every((one) => isNamedTogether(sentence, one, elsewhere))) {
      return elsewhere;
    }
    if (others.length > 0) return undefined;
  }
  if (!wanted.strictly && !sentence.mentions.some(isRival)) {
    const anywhere = sentence.mentions.find(
      (mention) =>
        isWanted(mention) &&
        !sentence.clauses.compared[mention.from] &&
        !isRuledOut(sentence, mention),
    );
    if (anywhere) return anywhere;
  }
  return kind === 'treatment' || kind === 'illness'
    ? referred(context, wanted, kind, clause)
    : undefined;
}

function inClause(sentence: Sentence, clause: Clause): Mention[] {
  return sentence.mentions.filter(
    ({ from }) => sentence.clauses.of[from] === clause && !sentence.clauses.compared[from],
  );
}

/** “Without steroids” */
function isLeftOut({ words }: Sentence, { from }: Mention, kind: GroupKind): boolean {
  return kind === 'treatment' && words[from - 1] === 'without';
}

function nearest(mentions: readonly Mention[], to: Mention): Mention | undefined {
  const distance = ({ from }: Mention) => Math.abs(from - to.from);
  return mentions.toSorted((a, b) => distance(a) - distance(b))[0];
}

/** Whether another of its kind stands nearer, and not in one list with it. */
function isOutdone(
  sentence: Sentence,
  found: Mention,
  saying: Mention,
  rivals: readonly Mention[],
  kind: GroupKind,
): boolean {
  const [low, high] = [Math.min(found.from, saying.from), Math.max(found.from, saying.from)];
  return rivals.some(
    (rival) =>
      rival.from > low &&
      rival.from < high &&
      // “Areata, effluvium caused by stress”: what stands right before it is what it is said of.
      ((kind === 'illness' && rival.to === saying.from) ||
        !isNamedTogether(sentence, rival, found)),
  );
}

/** “It is your dad’s baldness, not alopecia areata, so …” */
function isRuledOut({ marks, words }: Sentence, { from }: Mention): boolean {
  return marks.some(
    ({ mark, to }) =>
      mark === 'denies' &&
      to <= from &&
      words.slice(to, from).every((word) => /^(?:an?|the|for|in|of|have|with)$/.test(word)),
  );
}

/** “… cause a thinning that alopecia areata does not.” */
function isSetApart({ words, clauses, tokens }: Sentence, { from, to }: Mention): boolean {
  const [verb = '', next = ''] = [words[to], words[to + 1]];
  const end = verb.endsWith("n't") ? to + 1 : to + 2;
  if (clauses.of[to] !== clauses.of[from]) return false;
  const isDenial = /^(?:does|do|is|are|was|has|have|can|will)$/.test(verb) && next === 'not';
  const ends =
    end >= words.length ||
    clauses.of[end] !== clauses.of[from] ||
    /[,;:.!?]/.test(tokens[end]?.before ?? '');
  return (isDenial || verb.endsWith("n't")) && ends;
}

/** The clauses in which a clause's missing parts can stand, the likeliest first. */
function linked(context: InContext, clause: Clause, kind: GroupKind): Clause[] {
  const above: Clause[] = [];
  if (kind !== 'treatment' || !hasOwnSubject(context, clause)) {
    for (let up = clause.parent; up; up = up.parent) above.push(up);
  }
  return [...below(context.sentence, clause), ...above];
}

/** What hangs on a clause without saying something of its own. */
function below(sentence: Sentence, clause: Clause): Clause[] {
  return sentence.clauses.all
    .filter(({ parent, kind, places }) => {
      if (parent !== clause || kind === 'contrast' || kind === 'and') return false;
      return kind !== 'main' || !places.some((at) => isVerbAt(sentence, at));
    })
    .flatMap((child) => [child, ...below(sentence, child)]);
}

const PRONOUN =
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

/** “…, and the first is caused by hormones”: which of the two, no rule can say. */
function isOneOfTwo({ words }: Sentence, { places }: Clause): boolean {
  const text = places
    .slice(0, 4)
    .map((at) => words[at])
    .join(' ');
  return /^(?:(?:and|but|while|whereas|although) )?the (?:first|second|former|latter|other)\b/.test(
    text,
  );
}

function isVerbAt({ words }: Sentence, at: number): boolean {
  return isFiniteVerb(words[at] ?? '', words[at - 1]);
}
