import type { ClauseKind } from './clause-words.ts';
import type { Clause } from './clauses.ts';
import type { Sentence } from './sentence.ts';

/** A condition that anybody with the illness meets. */
const HARMLESS_IF =
  /^(?:even )?if (?:it comes to\b|(?:you|someone|anyone|somebody|people|a person|patients|your child|they) (?:have|has|are|is|suffer|suffers|get|take|takes|use|stop|stops|quit|quits|finish|come|discontinue|got|do|had|live)\b)/;

/** Whether what a clause says hangs on a condition: “If it were …, it would …”. */
export function isConditional(sentence: Sentence, clause: Clause | undefined): boolean {
  return sentence.clauses.all.some(
    ({ kind, parent, places }) =>
      kind === 'if' &&
      parent === clause &&
      !HARMLESS_IF.test(places.map((at) => sentence.words[at]).join(' ')),
  );
}

/** “… once the skin has scarred” */
export function isTimed({ words }: Sentence, kind: ClauseKind, places: readonly number[]): boolean {
  if (kind !== 'when') return false;
  const text = places.map((at) => words[at]).join(' ');
  return !HARMLESS_IF.test(text.replace(/^(?:when|once|whenever) /, 'if '));
}
