import { COMPARISONS, ENDS_COMPARISON } from './clause-words.ts';
import type { Token } from './tokens.ts';
import { isFiniteVerb } from './verbs.ts';

/** “More than 700 people”. */
function isAmount(tokens: readonly Token[], place: number): boolean {
  const next = tokens[place + 1]?.word ?? '';
  return (
    tokens[place]?.word === 'than' && /^(?:\d|half$|a$|one$|two$|three$|ten$|twice$)/.test(next)
  );
}

/** “There is nothing better than steroids.” */
function isPraise(tokens: readonly Token[], place: number): boolean {
  if (tokens[place]?.word !== 'than') return false;
  const words = tokens.slice(Math.max(0, place - 8), place).map(({ word }) => word);
  return words.some((word, at) => /^(?:no|nothing)$/.test(word) && words[at + 1] === 'better');
}

/** Whether “and” begins something of its own: “unlike minoxidil and finasteride” does not. */
function hasVerbBehind(tokens: readonly Token[], place: number): boolean {
  for (let at = place + 1; at < tokens.length; at++) {
    const { word = '', before = '' } = tokens[at] ?? {};
    if (/[,;:.!?()]/u.test(before)) return false;
    if (isFiniteVerb(word, tokens[at - 1]?.word)) return true;
  }
  return false;
}

/** The most words that are put aside before a verb. */
const MOST_ASIDE = 5;
/** Behind these it goes on with what is said, or is no denial: “not for …”, “not only”. */
const NOT_ASIDE = /^(?:in|for|with|by|on|to|only|just|merely|simply|solely|even)$|(?:ing|ed)$/;

/**
 * The verb before which something is put aside: “the immune system, not stress, causes it”, “the
 * immune system and not stress causes it”. Where there is none, 0.
 */
function endOfAside(tokens: readonly Token[], place: number): number {
  const { word: first = '', before: ahead = '' } = tokens[place] ?? {};
  const isInserted = ahead.includes(',');
  if (!/^(?:not|never)$/.test(first)) return 0;
  if (!isInserted && tokens[place - 1]?.word !== 'and') return 0;
  for (let at = place + 1; at <= place + 1 + MOST_ASIDE; at++) {
    const { word = '', before = '' } = tokens[at] ?? {};
    const isVerb = isFiniteVerb(word, tokens[at - 1]?.word) || word.endsWith('ly');
    const isEnd = isVerb || /[,;:.!?()]/u.test(before);
    if (isEnd && at > place + 1) return isVerb && isInserted === before.includes(',') ? at : 0;
    if (isVerb || NOT_ASIDE.test(word)) return 0;
  }
  return 0;
}

/** Tells of each word whether it stands where nothing is said of it: “better than minoxidil”. */
export function comparedIn(tokens: readonly Token[]): boolean[] {
  const compared: boolean[] = [];
  let inside = false;
  let opened = 0;
  let aside = 0;
  for (const [place, { word, before }] of tokens.entries()) {
    if (place >= aside) aside = 0;
    const ends = word === 'and' ? hasVerbBehind(tokens, place) : ENDS_COMPARISON.has(word);
    if (inside && place > opened && (ends || /[,;:.!?()]/u.test(before))) inside = false;
    compared.push(inside || aside > 0);
    const opens = COMPARISONS.find((phrase) =>
      phrase.every((other, index) => tokens[place + index]?.word === other),
    );
    if (opens && !isAmount(tokens, place) && !isPraise(tokens, place)) {
      inside = true;
      opened = place + opens.length;
    }
    aside ||= endOfAside(tokens, place);
  }
  return compared;
}
