import type { Clause, Clauses } from './clauses.ts';
import { clausesOf } from './clauses.ts';
import { isAuxiliary, isFiniteVerb } from './verbs.ts';
import { cuesIn } from './cues.ts';
import type { Cue } from './cues.ts';
import type { Found, Mention } from './mentions.ts';
import { mentionsIn } from './mentions.ts';
import { refutationIn } from './refutation.ts';
import type { Refutation } from './refutation.ts';
import type { Span } from './sentences.ts';
import type { Token } from './tokens.ts';
import { tokensOf } from './tokens.ts';

/** A sentence that has been read. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  readonly clauses: Clauses;
  readonly mentions: readonly Mention[];
  readonly cues: readonly Cue[];
  readonly isQuestion: boolean;
  /** Whether it is a title or a plan, which names a matter and says nothing of it. */
  readonly isTitle: boolean;
  /** What it calls wrong, and nothing more: “It is a myth that …”. */
  readonly refutes: Refutation | undefined;
  /** Whether it is a question that is answered with no. */
  readonly isDenied: boolean;
}

const QUESTION_WORD = /^(?:how|why|what|which|where|who|whose|when)$/;
const BEHIND_QUESTION = /[?？]["'”’)\]\s]*$/u;

/**
 * Reads a sentence of a paragraph.
 *
 * @param answer where it is a question that the writer answers
 */
export function readSentence(
  paragraph: string,
  span: Span,
  found: readonly Found[],
  answer?: 'yes' | 'no',
): Sentence {
  const tokens = tokensOf(paragraph, span.start, span.end);
  const read = readWords(tokens, mentionsIn(found, tokens));
  const { words } = read;
  return {
    ...span,
    ...read,
    isQuestion: !answer && isQuestion(words, paragraph.slice(span.start, span.end)),
    isTitle: isTitle(words, paragraph.slice(span.start, span.end)),
    isDenied: answer === 'no',
  };
}

/** The same sentence with only the words at these places, in this order. */
export function rereadAs(sentence: Sentence, places: readonly number[]): Sentence {
  const tokens = places.flatMap((at) => sentence.tokens[at] ?? []);
  const mentions = sentence.mentions.flatMap((mention) => {
    const from = places.indexOf(mention.from);
    const words = sentence.words.slice(mention.from, mention.to);
    if (from === -1 || words.some((word, at) => tokens[from + at]?.word !== word)) return [];
    return { ...mention, from, to: from + words.length };
  });
  mentions.sort((a, b) => a.from - b.from);
  return { ...sentence, ...readWords(tokens, mentions) };
}

function readWords(
  tokens: readonly Token[],
  mentions: readonly Mention[],
): Pick<Sentence, 'tokens' | 'words' | 'clauses' | 'mentions' | 'cues' | 'refutes'> {
  const words = tokens.map(({ word }) => word);
  const refutes = refutationIn(words);
  const cues = cuesIn(tokens, placesOf(mentions)).filter(
    ({ from }) => !refutes || (from >= refutes.from && from < refutes.to),
  );
  return { tokens, words, clauses: clausesOf(tokens), mentions, cues, refutes };
}

/** Whether a mention is of one of these groups. */
export function isOf({ senses }: Mention, groups: readonly string[]): boolean {
  return senses.some((sense) => groups.includes(sense));
}

/** The clause that a mention stands in. */
export function clauseOf(sentence: Sentence, { from }: Pick<Mention, 'from'>): Clause | undefined {
  return sentence.clauses.of[from];
}

/** The places of words that mean something together: “no effect”. */
function placesOf(mentions: readonly Mention[]): Set<number> {
  const places = new Set<number>();
  for (const { from, to } of mentions) {
    if (to - from > 1) for (let at = from; at < to; at++) places.add(at);
  }
  return places;
}

function isQuestion(words: readonly string[], written: string): boolean {
  if (BEHIND_QUESTION.test(written)) return true;
  const [first = '', second = ''] = words;
  if (/^(?:don't|dont|do)$/.test(first))
    return first === 'do' && /^(?:you|they|we|i|jak|steroids)$/.test(second);
  if (QUESTION_WORD.test(first))
    return first !== 'when' && first !== 'where' && first !== 'what' ? true : isAuxiliary(second);
  return (
    isAuxiliary(first) &&
    !/^(?:not|never|been|be)$/.test(second) &&
    first.length < 7 &&
    !first.includes("'")
  );
}

/** Words that stay small in a title. */
const SMALL_IN_TITLES = /^(?:a|an|the|of|in|on|for|with|and|or|to|by|from|as|at|vs|versus|per)$/;

/** Who was let into a study. */
const METHODS =
  /\b(?:were|was|are|be|been) (?:included|excluded|enrolled|recruited|eligible)\b|\b(?:in|ex)clusion criteria\b/;

/** “The Efficacy of Steroid Injections in the Treatment of Alopecia Areata” */
function isTitle(words: readonly string[], written: string): boolean {
  if (METHODS.test(words.join(' '))) return true;
  if (words.length < 4 || /[=!]/.test(written)) return false;
  if (words.some((word, at) => isFiniteVerb(word, words[at - 1]))) return false;
  const weighty = written.match(/\p{L}[\p{L}'’]+/gu)?.filter((word) => !SMALL_IN_TITLES.test(word));
  const capital = weighty?.filter((word) => /^\p{Lu}\p{Ll}/u.test(word)) ?? [];
  return weighty !== undefined && capital.length >= 0.7 * weighty.length;
}
