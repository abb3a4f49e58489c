import { isConditional } from './conditions.ts';
import type { Cue } from './cues.ts';
import type { Mention } from './mentions.ts';
import { isOfSomeOnly } from './of-some-only.ts';
import type { Rule } from './rules.ts';
import { clauseOf } from './sentence.ts';
import type { Sentence } from './sentence.ts';
import { isSetAside } from './set-aside.ts';
import { stanceOf } from './stance.ts';
import { isStory } from './story.ts';

/** Whether something is stated plainly enough for a rule. */
export function isSaid(rule: Rule, sentence: Sentence, mention: Mention): boolean {
  const clause = clauseOf(sentence, mention);
  const { cues, open, doubted, refuted, denied } = stanceOf(sentence, mention);
  if (open || isStory(sentence, clause) || isConditional(sentence, clause)) return false;
  if (cues.has('wishes') || cues.has('asks') || cues.has('refutes')) return false;
  // That a mistake is one says too little, but that a fact is none says enough.
  if (refuted && rule.verdict !== 'conflicts' && denied) return false;
  if (rule.careful) return true;
  if (cues.has('hedges') || cues.has('reports')) return false;
  if (
    rule.verdict === 'conflicts' &&
    (doubted ||
      isTongueInCheek(sentence) ||
      isSetAside(sentence, mention) ||
      isOfSomeOnly(sentence, mention) ||
      isPurpose(sentence, mention))
  )
    return false;
  // Whoever is told off or quoted somewhere in the sentence may be the one who says so.
  return rule.verdict !== 'conflicts' || !sentence.cues.some((cue) => isElsewhere(sentence, cue));
}

/** “Sure, …”, “Let it be …”, “Wrong: …”: what nobody means to state. */
const TONGUE_IN_CHEEK =
  /^(?:sure|wrong|yeah|yea|oh|ah|wow|right|riiight|haha|great|brilliant|lovely|let (?!me|us|there)|thanks|congratulations)\b|\bplease$|\b(?:rofl|yeah right|as if|my foot|eye roll|eyeroll|sarcasm)\b/;

function isTongueInCheek({ words }: Sentence): boolean {
  return TONGUE_IN_CHEEK.test(words.join(' '));
}

const SHOWN =
  /^(?:shown|proven|proved|known|found|demonstrated|sure|certain|guaranteed|able|seen|reported|believed|thought|said|out|seems|going|starts?|begins?|continues?)$/;

/** “Prescribed to help”: that is what somebody is after, not what comes of it. */
function isPurpose(sentence: Sentence, mention: Mention): boolean {
  const { words } = sentence;
  const to = words[mention.from - 1] === 'be' ? mention.from - 2 : mention.from - 1;
  const at = words[to] === 'to' ? to - 1 : -1;
  if (at < 0 || stanceOf(sentence, mention).denied) return false;
  // “Studies have shown it to be safe”
  return !words
    .slice(to === mention.from - 1 ? at : Math.max(0, at - 6), at + 1)
    .some((word) => SHOWN.test(word));
}

/** “… , the advert said”; “…, which is nonsense”. */
function isElsewhere(sentence: Sentence, { kind, from }: Cue): boolean {
  if (kind === 'refutes') return true;
  if (kind !== 'reports') return false;
  const clause = sentence.clauses.of[from]?.kind;
  return clause !== 'asked' && clause !== 'relative' && clause !== 'because';
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
