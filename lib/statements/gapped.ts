import type { Mention } from './mentions.ts';
import type { GroupKind, StatementRules } from './rules.ts';
import { rereadAs } from './sentence.ts';
import type { Sentence } from './sentence.ts';
import { isFiniteVerb } from './verbs.ts';

type Kinds = StatementRules['kinds'];

/** What is said again of another, with words left out that stood before. */
interface Gap {
  /** The place at which it begins, with its “and”, and the one behind its last. */
  readonly from: number;
  readonly to: number;
  readonly name: Mention;
  /** What stood in its place before. */
  readonly like: Mention;
  /** Where the words that are not said again end. */
  readonly until: number;
}

const JOINS = /^(?:and|but|while|whereas)$/;
const BEFORE_NAME = /^(?:the|an?|oral|topical|injected|our|your)$/;
const BEFORE_OTHER = /^(?:severe|mild|extensive|patchy|the|an?|your|their)$/;
const PREPOSITION = /^(?:in|for|against|with|on|by|within|after|from|to)$/;
const BREAK = /[,;:.!?()—–]/;
const MOST_WORDS = 8;

/**
 * What a sentence says of one thing after the other, each in full: “Minoxidil treats pattern baldness, JAK
 * inhibitors alopecia areata” says “JAK inhibitors treats alopecia areata”. Mostly it is the sentence alone.
 */
export function saidInTurn(sentence: Sentence, kinds: Kinds): readonly Sentence[] {
  const names = sentence.mentions.filter((one) => kindOf(one, kinds) !== undefined);
  if (names.length < 2) return [sentence];
  const gaps: Gap[] = [];
  for (const name of names) {
    const gap = gapAt(sentence, kinds, name, gaps[0]?.from);
    if (gap) gaps.push(gap);
  }
  if (gaps.length === 0) return [sentence];
  const left = sentence.words
    .map((_, at) => at)
    .filter((at) => !gaps.some(({ from, to }) => at >= from && at < to));
  return [
    rereadAs(sentence, left),
    ...gaps.map(({ name, like, until, to }) =>
      rereadAs(sentence, [
        ...range(0, like.from),
        ...range(name.from, name.to),
        ...range(like.to, until),
        ...range(name.to, to),
      ]),
    ),
  ];
}

/** What is left out behind a name, if it stands where a sentence says something of another. */
function gapAt(sentence: Sentence, kinds: Kinds, name: Mention, end?: number): Gap | undefined {
  const { words, tokens, mentions } = sentence;
  let first = name.from;
  while (BEFORE_NAME.test(words[first - 1] ?? '')) first--;
  const isJoined = JOINS.test(words[first - 1] ?? '');
  if (!isJoined && !/[,;]/.test(tokens[first]?.before ?? '')) return undefined;
  const from = isJoined ? first - 1 : first;
  const to = endOf(sentence, name.to);
  if (to === name.to || to - name.to > MOST_WORDS || hasVerb(sentence, name.to, to))
    return undefined;
  const like = mentions.find(
    (one) => one.to <= (end ?? from) && kindOf(one, kinds) === kindOf(name, kinds),
  );
  const until = like && sharedUntil(sentence, kinds, like, name.to, end ?? from);
  return like && until !== undefined ? { from, to, name, like, until } : undefined;
}

/** Where what stands in the place of a gap’s last words begins. */
function sharedUntil(
  sentence: Sentence,
  kinds: Kinds,
  like: Mention,
  behind: number,
  end: number,
): number | undefined {
  const { words, mentions } = sentence;
  const word = words[behind] ?? '';
  let at = behind;
  while (BEFORE_OTHER.test(words[at] ?? '')) at++;
  const other = mentions.find(({ from }) => from === at);
  const kind = other && kindOf(other, kinds);
  if (kind && kind !== kindOf(like, kinds)) {
    const before = mentions.findLast(
      (one) => one.from >= like.to && one.to <= end && kindOf(one, kinds) === kind,
    );
    return before && hasVerb(sentence, like.to, before.from) ? before.from : undefined;
  }
  if (!PREPOSITION.test(word)) return undefined;
  const place = words.slice(0, end).lastIndexOf(word);
  if (place < like.to || !hasVerb(sentence, 0, place)) return undefined;
  const kindIn = (low: number, high: number) => {
    const one = mentions.find(
      (mention) => mention.from >= low && mention.to <= high && kindOf(mention, kinds),
    );
    return one && kindOf(one, kinds);
  };
  return kindIn(place, end) === kindIn(behind, endOf(sentence, behind)) ? place : undefined;
}

/** Where a stretch without a break ends. */
function endOf({ words, tokens }: Sentence, from: number): number {
  const end = tokens.findIndex(
    ({ before }, at) => at >= from && (BREAK.test(before) || JOINS.test(words[at] ?? '')),
  );
  return end === -1 ? words.length : end;
}

function hasVerb({ words }: Sentence, from: number, to: number): boolean {
  return range(from, to).some((at) => isFiniteVerb(words[at] ?? '', words[at - 1]));
}

function kindOf({ senses }: Mention, kinds: Kinds): GroupKind | undefined {
  return senses
    .map((sense) => kinds[sense])
    .find((kind) => kind === 'treatment' || kind === 'illness');
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
