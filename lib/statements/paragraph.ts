import type { Found } from './mentions.ts';
import { readSentence } from './sentence.ts';
import type { Sentence } from './sentence.ts';
import { sentencesOf } from './sentences.ts';

/** “Yes, it does.” */
const ANSWER = /^[\s"'“‘(]*(yes|yep|yeah|no|nope)\b(?=[\s,.!;:–—-]|$)(?:.{0,60})$/isu;

/** Reads the sentences of a paragraph, each with its words of groups. */
export function readParagraph(paragraph: string, found: readonly Found[]): Sentence[] {
  const sentences: Sentence[] = [];
  let next = 0;
  let wordsBefore: readonly Found[] = [];
  for (const span of sentencesOf(paragraph)) {
    const from = next;
    while (next < found.length && (found[next]?.start ?? 0) < span.end) next++;
    const words = found.slice(from, next);
    const last = sentences.at(-1);
    const answer = last?.isQuestion ? answerIn(paragraph.slice(span.start, span.end)) : undefined;
    if (last && answer) {
      const asked = { start: last.start, end: last.end };
      sentences[sentences.length - 1] = readSentence(paragraph, asked, wordsBefore, answer);
    }
    sentences.push(readSentence(paragraph, span, words));
    wordsBefore = words;
  }
  return sentences;
}

function answerIn(written: string): 'yes' | 'no' | undefined {
  const word = ANSWER.exec(written)?.[1]?.toLowerCase();
  if (word === undefined) return undefined;
  return word.startsWith('y') ? 'yes' : 'no';
}
