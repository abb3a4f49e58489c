import type { Clause } from './clauses.ts';
import { isFiniteVerb } from './verbs.ts';
import type { CueKind, Cue } from './cues.ts';
import type { Mention } from './mentions.ts';
import { clauseOf } from './sentence.ts';
import type { Sentence } from './sentence.ts';

/** How the writer stands to what a mention says. */
export interface Stance {
  readonly denied: boolean;
  /** What weakens it or puts it into another's mouth. */
  readonly cues: ReadonlySet<CueKind>;
  /** Whether it stands in a condition, or is asked. */
  readonly open: boolean;
  /** Whether the writer calls it wrong outright: “It is a myth that …”. */
  readonly refuted: boolean;
  /** Whether what it hangs on is denied in a way that need not deny it: “it doesn’t follow that”. */
  readonly doubted: boolean;
}

const cache = new WeakMap<Mention, Stance>();

/** How the writer stands to what a mention says, the mention's own contrary left aside. */
export function stanceOf(sentence: Sentence, mention: Mention): Stance {
  const known = cache.get(mention);
  if (known) return known;
  const clause = clauseOf(sentence, mention);
  const cues = new Set<CueKind>();
  let denials = isDeniedBehind(sentence, mention) ? 1 : 0;
  let open = sentence.isQuestion || sentence.isTitle;
  let level: Clause | undefined = clause;
  let before = mention.from;
  let counts = true;
  let isHeadLevel = false;
  let doubted = false;
  while (level) {
    for (const cue of sentence.cues) {
      if (sentence.clauses.of[cue.from] !== level || !counts) continue;
      if (cue.kind !== 'denies') cues.add(cue.kind);
      else if (before === -1) doubted = true;
      else if (
        !isHeadLevel &&
        standsBefore(sentence, cue, before) &&
        reaches(sentence, cue, before, level)
      )
        denials += 1;
    }
    if (level.kind === 'if' || level.kind === 'asked') open = true;
    if (hangsOnDenial(sentence, level)) doubted = true;
    const above: Clause | undefined = level.parent;
    if (level.kind === 'and') counts = goesOnBare(sentence, level);
    else if (level.kind === 'that' || level.kind === 'asked') counts = true;
    else if (above && level.kind === 'main' && isHead(sentence, above)) isHeadLevel = true;
    else break;
    if (level.kind === 'that' && !level.denied) before = -1;
    else if (level.kind !== 'and') before = level.places[0] ?? -1;
    level = above;
  }
  const refuted = isRefuted(sentence, clause, mention);
  const isDenied = (denials % 2 === 1) !== sentence.isDenied;
  const denied = isDenied !== refuted;
  const stance = { denied, cues, open, doubted, refuted };
  cache.set(mention, stance);
  return stance;
}

/** “It may be areata or be caused by a fungus”: the “may” reaches on. */
function goesOnBare({ words }: Sentence, { places }: Clause): boolean {
  return /^(?:and|or) (?:be|have)\b/.test(
    places
      .slice(0, 2)
      .map((at) => words[at])
      .join(' '),
  );
}

/** Whether a denial stands before a place: in “no proof” it does before “proof” too. */
function standsBefore({ words }: Sentence, { from, to }: Cue, place: number): boolean {
  return to <= place || (words[from] === 'no' && from < place);
}

const DENIAL = /^(?:no|nobody|none|not|never|cannot)$|n't$/;

/** “No one can say that …”: words that mean something together, and deny nothing by themselves. */
function hangsOnDenial({ words, mentions }: Sentence, { kind, places }: Clause): boolean {
  return (
    kind === 'that' &&
    mentions.some(
      ({ from, to }) => to === places[0] && words.slice(from, to).some((word) => DENIAL.test(word)),
    )
  );
}

/** “Approved nowhere”, “approved in no country”. */
function isDeniedBehind({ words, cues, tokens }: Sentence, { to }: Mention): boolean {
  const at = /^(?:in|by|for)$/.test(words[to] ?? '') ? to + 1 : to;
  return (
    /^(?:nowhere|no|none|nobody)$/.test(words[at] ?? '') &&
    // “It has approved no such drug” denies the drug, which is looked at by itself.
    !(
      words[at] === 'no' &&
      at === to &&
      !/^(?:is|are|was|were|be|remains?|in|by|for)$/.test(words[to - 1] ?? '')
    ) &&
    !tokens.slice(to, at + 1).some(({ before }) => /[,;:.]/.test(before)) &&
    cues.some(({ kind, from }) => kind === 'denies' && from === at)
  );
}

/** Whether a mention belongs to what its sentence calls wrong, not to what is said after that. */
function isRefuted(
  { refutes, clauses }: Sentence,
  clause: Clause | undefined,
  { from }: Mention,
): boolean {
  if (!refutes || from < refutes.from || from >= refutes.to) return false;
  const first = clauses.of[refutes.from];
  for (let up = clause; up; up = up.parent) {
    if (up === first) return true;
    if (up.kind === 'main' || up.kind === 'contrast') return false;
  }
  return false;
}

/** Whether what denies reaches as far as a place in its clause. */
function reaches(sentence: Sentence, cue: Cue, place: number, clause: Clause): boolean {
  const { words, tokens } = sentence;
  const first = words[cue.from] ?? '';
  // What it denies is put aside.
  if (/^(?:not|never)$/.test(first) && sentence.clauses.compared[cue.to]) return false;
  const between = clause.places.filter((at) => at >= cue.to && at < place);
  const narrow =
    /^(?:without|instead|rather)$/.test(first) ||
    /^(?:with|in|at|by|of|for)$/.test(words[cue.from - 1] ?? '') ||
    (/[^:]ing$/.test(words[cue.to] ?? '') &&
      !/^(?:anything|nothing|doing|going|working|helping)$/.test(words[cue.to] ?? ''));
  const inserted = (tokens[cue.from]?.before ?? '').includes(',') && first === 'not';
  if (!narrow && !inserted) return true;
  return (
    !between.some(
      (at) =>
        (tokens[at]?.before ?? '').includes(',') ||
        (at > cue.to && isFiniteVerb(words[at] ?? '', words[at - 1])),
    ) && !(tokens[place]?.before ?? '').includes(',')
  );
}

/** “Myth:” in front of what it is said of. */
function isHead(sentence: Sentence, clause: Clause): boolean {
  return (
    clause.places.length <= 4 &&
    sentence.cues.some(({ from }) => sentence.clauses.of[from] === clause)
  );
}
