import type { Clause } from './clauses.ts';
import type { Marked } from './marks.ts';
import type { Mention } from './mentions.ts';
import type { Rule } from './rules.ts';
import { clauseOf } from './sentence.ts';
import type { Sentence } from './sentence.ts';
import { stanceOf } from './stance.ts';
import { isStory } from './story.ts';

/** Whether something is stated plainly enough for a rule. */
export function isSaid(rule: Rule, sentence: Sentence, mention: Mention): boolean {
  const clause = clauseOf(sentence, mention);
  const { marks, open, doubted, refuted, denied } = stanceOf(sentence, mention);
  if (open || isStory(sentence, clause) || isConditional(sentence, clause)) return false;
  if (marks.has('wishes') || marks.has('asks') || marks.has('refutes')) return false;
  // That a mistake is one says too little, but that a fact is none says enough.
  if (refuted && rule.verdict !== 'conflicts' && denied) return false;
  if (rule.careful) return true;
  if (marks.has('hedges') || marks.has('reports')) return false;
  if (
    rule.verdict === 'conflicts' &&
    (doubted ||
      isTongueInCheek(sentence) ||
      isOfSomeOnly(sentence, mention) ||
      isPurpose(sentence, mention))
  )
    return false;
  // Whoever is told off or quoted somewhere in the sentence may be the one who says so.
  return (
    rule.verdict !== 'conflicts' || !sentence.marks.some((mark) => isElsewhere(sentence, mark))
  );
}

/** “Sure, …”, “Let it be …”, “Wrong: …”: what nobody means to state. */
const TONGUE_IN_CHEEK =
  /^(?:sure|wrong|yeah|yea|oh|ah|wow|right|riiight|haha|great|brilliant|lovely|let (?!me|us|there)|thanks|congratulations)\b|\bplease$|\b(?:rofl|yeah right|as if|my foot|eye roll|eyeroll|sarcasm)\b/;

function isTongueInCheek({ words }: Sentence): boolean {
  return TONGUE_IN_CHEEK.test(words.join(' '));
}

/** Words that say when, where or how far something does not hold. */
const LIMITS =
  /^(?:overnight|immediately|instantly|alone|long|yet|children|pregnancy|mild|prevent|quickly|first|straight)$/;
/** The same of what is denied; what a word of its own says is only made stronger: “entirely useless”. */
const DEGREES =
  /^(?:always|completely|fully|entirely|usually|enough|often|directly|permanently|universally|well|better|much|like|same|differently|only|just|rarely|seldom|barely|scarcely)$/;

/**
 * Whether something is denied of some only: “two patients did not respond”, “those who did not
 * respond”, “patients not responding”, “not overnight”, “not as well as”.
 */
function isOfSomeOnly(sentence: Sentence, mention: Mention): boolean {
  const { words, clauses } = sentence;
  const { marks, denied } = stanceOf(sentence, mention);
  const clause = clauses.of[mention.from];
  const isContrary = mention.senses.some((sense) => sense.startsWith('not '));
  if ((!denied && !isContrary) || !clause) return false;
  return (
    marks.has('counts') ||
    clause.kind === 'when' ||
    /^(?:who|whose)$/.test(words[clause.places[0] ?? -1] ?? '') ||
    isOfThose(sentence, clause) ||
    (words[mention.from - 1] === 'not' && words[mention.from]?.endsWith('ing') === true) ||
    clause.places.some(
      (at) =>
        (at < mention.from || at >= mention.to) &&
        (LIMITS.test(words[at] ?? '') || (denied && DEGREES.test(words[at] ?? ''))),
    ) ||
    / as \w+ as | (?:on|by) (?:its|their) own | by (?:itself|themselves) | for good | in (?:these|those|such) (?:patients|people|cases|children) /.test(
      ` ${clause.places.map((at) => words[at]).join(' ')} `,
    ) ||
    clauses.all.some(({ parent, places }) => parent === clause && isOfOthers(sentence, places))
  );
}

/** “Alopecia areata that did not respond to steroids”: that tells which is meant. */
function isOfThose({ words, mentions, tokens }: Sentence, { places }: Clause): boolean {
  const [first = -1] = places;
  return (
    words[first] === 'that' &&
    !/[,;:.]/.test(tokens[first]?.before ?? '') &&
    mentions.some(({ to, senses }) => to === first && senses.includes('areata'))
  );
}

/** “… in patients who had been bald for years” */
function isOfOthers({ words, mentions }: Sentence, places: readonly number[]): boolean {
  const [first = -1] = places;
  return (
    /^(?:who|whose)$/.test(words[first] ?? '') &&
    !mentions.some(({ from, senses }) => places.includes(from) && senses.includes('areata'))
  );
}

const SHOWN =
  /^(?:shown|proven|proved|known|found|demonstrated|sure|certain|guaranteed|able|seen|reported|seems|going|starts?|begins?|continues?)$/;

/** “Prescribed to help”: that is what somebody is after, not what comes of it. */
function isPurpose(sentence: Sentence, mention: Mention): boolean {
  const { words } = sentence;
  const at = words[mention.from - 1] === 'to' ? mention.from - 2 : -1;
  return at >= 0 && !stanceOf(sentence, mention).denied && !SHOWN.test(words[at] ?? '');
}

/** “… , the advert said”; “…, which is nonsense”. */
function isElsewhere(sentence: Sentence, { mark, from }: Marked): boolean {
  if (mark === 'refutes') return true;
  if (mark !== 'reports') return false;
  const kind = sentence.clauses.of[from]?.kind;
  return kind !== 'asked' && kind !== 'relative' && kind !== 'because';
}

const COMPARATIVE = /^(?:more|less|better|worse|faster|quicker|sooner|superior|inferior|safer)$/;
/** The same within what is said: “a higher risk of”. */
const HIGHER = /^(?:higher|lower|greater|increased)$/;

/** “Steroids work better than minoxidil”: that says of neither that it works. */
export function isCompared(sentence: Sentence, mention: Mention): boolean {
  const { words, clauses } = sentence;
  const near = [...words.slice(Math.max(0, mention.from - 2), mention.from), words[mention.to]];
  if (near.some((word) => /^(?:less|worse|inferior|poorer)$/.test(word ?? ''))) return true;
  const isGreater =
    near.some((word) => COMPARATIVE.test(word ?? '')) ||
    words.slice(mention.from, mention.to).some((word) => HIGHER.test(word));
  if (!isGreater) return false;
  const clause = clauses.of[mention.from];
  const against = words.filter((_, at) => clauses.compared[at] && clauses.of[at] === clause);
  return against.length > 0 && !against.some((word) => /^(?:placebo|nothing|dummy)$/.test(word));
}

/** A condition that anybody with the illness meets. */
const HARMLESS_IF =
  /^(?:even )?if (?:you|someone|anyone|somebody|people|a person|patients|your child|they) (?:have|has|are|is|suffer|suffers|get|take|takes|use|stop|stops|got|do|had|live)\b/;

/** Whether what a clause says hangs on a condition: “If it were …, it would …”. */
function isConditional(sentence: Sentence, clause: Clause | undefined): boolean {
  return sentence.clauses.all.some(
    ({ kind, parent, places }) =>
      kind === 'if' &&
      parent === clause &&
      !HARMLESS_IF.test(places.map((at) => sentence.words[at]).join(' ')),
  );
}
