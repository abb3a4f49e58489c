import type { Clause } from './clauses.ts';
import { linked } from './linked.ts';
import type { Mention } from './mentions.ts';
import { isNamedTogether } from './named-together.ts';
import { referred } from './referred.ts';
import type { GroupKind, StatementRules } from './rules.ts';
import { clauseOf, isOf } from './sentence.ts';
import type { Sentence } from './sentence.ts';
import { isWhatTheyTake } from './what-they-take.ts';

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
    here.filter(
      (mention) =>
        isWanted(mention) &&
        !isLeftOut(sentence, mention, kind, wanted.strictly) &&
        !(
          kind === 'treatment' &&
          wanted.strictly &&
          isWhatTheyTake(sentence, mention, saying, wanted)
        ),
    ),
    saying,
  );
  const rivals = here.filter(isRival);
  if (found) return isOutdone(sentence, found, saying, rivals, kind) ? undefined : found;
  if (rivals.length > 0) return undefined;
  if (isOneOfTwo(sentence, clause)) return undefined;
  for (const other of linked(context, clause, kind, wanted.strictly)) {
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
          isWanted(mention) &&
          !isSaidNotToBe(sentence, mention) &&
          !isSetApart(sentence, mention) &&
          !(wanted.strictly && kind === 'illness' && isBeyond(clause, other, mention)),
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
        !isSaidNotToBe(sentence, mention),
    );
    if (anywhere) return anywhere;
  }
  return kind === 'treatment' || kind === 'illness'
    ? referred(context, wanted, kind, clause)
    : undefined;
}

/** “Hair that minoxidil helps to grow is still lost in alopecia areata”: it stands beyond “that …”. */
function isBeyond(clause: Clause, other: Clause, { from }: Mention): boolean {
  return (
    (clause.kind === 'relative' || clause.kind === 'that') &&
    other === clause.parent &&
    from > (clause.places.at(-1) ?? 0)
  );
}

function inClause(sentence: Sentence, clause: Clause): Mention[] {
  return sentence.mentions.filter(
    ({ from }) => sentence.clauses.of[from] === clause && !sentence.clauses.compared[from],
  );
}

/** “Without steroids”, “without taking a JAK inhibitor” */
function isLeftOut(
  { words }: Sentence,
  { from }: Mention,
  kind: GroupKind,
  strictly: boolean,
): boolean {
  // “Scars, not alopecia areata, are …”
  if (kind === 'illness') return strictly && words[from - 1] === 'not';
  if (kind !== 'treatment') return false;
  if (strictly && UNREAL.test(words[from - 1] ?? '')) return true;
  // “It was time, not minoxidil, that …”
  const not = TO_IT.test(words[from - 1] ?? '') ? from - 2 : from - 1;
  if (words[not] === 'not') return true;
  const before = words.slice(Math.max(0, from - 4), from);
  const without = before.lastIndexOf('without');
  return without !== -1 && before.slice(without + 1).every((word) => TAKING.test(word));
}

const UNREAL = /^(?:fake|counterfeit|illegal|unregulated|contaminated|expired|herbal|homeopathic)$/;
const TO_IT = /^(?:to|with|by|from|the|an?)$/;
const TAKING =
  /^(?:an?|any|the|their|her|his|your|our|my|its|this|that|taking|using|having|being|on|given|oral|topical|even|either|more|further|other|new|first|trying)$/;

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
  // “Tofacitinib works in areata and minoxidil in pattern baldness”
  const isAdded =
    kind === 'treatment' &&
    found.from >= saying.to &&
    (/^(?:and|or|but|while|whereas)$/.test(sentence.words[found.from - 1] ?? '') ||
      (sentence.tokens[found.from]?.before.includes(',') ?? false));
  if (isAdded && rivals.some((rival) => rival.to <= saying.from)) return true;
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

/** “It is your dad’s baldness, not alopecia areata, so …”; “which rules out alopecia areata” */
function isSaidNotToBe({ cues, words, clauses }: Sentence, { from }: Mention): boolean {
  if (
    / (?:rul(?:es?|ed|ing) out|exclud(?:es?|ed|ing)) $/.test(
      ` ${words.slice(Math.max(0, from - 2), from).join(' ')} `,
    )
  )
    return true;
  const clause = clauses.of[from];
  // “… in skin that is not affected by it”, “people who never had it”
  const tellsWhich =
    (clause?.kind === 'relative' || clause?.kind === 'that') &&
    /^(?:who|whose|that|which)$/.test(words[clause.places[0] ?? -1] ?? '');
  if (
    tellsWhich &&
    cues.some((one) => one.kind === 'denies' && clauses.of[one.from] === clause && one.to <= from)
  )
    return true;
  return cues.some(
    ({ kind, to }) =>
      kind === 'denies' &&
      to <= from &&
      words
        .slice(to, from)
        .every((word) => /^(?:an?|the|for|in|of|have|had|with|been|be|is|was|to)$/.test(word)),
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
