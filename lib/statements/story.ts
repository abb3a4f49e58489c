import type { Clause } from './clauses.ts';
import type { Sentence } from './sentence.ts';

const SELF = /^(?:i|i'm|i've|i'd|im|ive|my|me|mine|myself)$/;
const SOMEBODY = /^(?:he|she|his|her|him|hers|he's|she's)$/;
/** The writer speaks for others, or to them. */
const NO_STORY =
  /\b(?:trust me|my two cents|my advice|if you ask me|in my book|believe me|tell you|assure you|promise you|guarantee you|ask me|my (?:clients?|customers?|patients?|career|practice|readers|clinic|village|opinion|view)|i (?:must|have to|want to|should|would like to) (?:stress|say|warn|add)|give me|let me|i say|i repeat)\b/;

/** Whether a clause tells of one person's own case, which says nothing of others. */
export function isStory(sentence: Sentence, clause: Clause | undefined): boolean {
  const { words, clauses } = sentence;
  if (NO_STORY.test(words.join(' '))) return false;
  return words.some((word, at) => {
    const own = clauses.of[at];
    // “… but it fell out when she stopped”
    const isItsOwn = own === clause || (own?.kind === 'when' && own.parent === clause);
    return SELF.test(word) || (SOMEBODY.test(word) && isItsOwn);
  });
}
