import { wordsOf } from './searched-words.ts';

/** A text in which something was found. */
export interface Matched {
  readonly text: string;
  /** What of it matches: from, up to and without. In the text's order. */
  readonly marks: readonly (readonly [from: number, to: number])[];
}

/** A text, and the words of it that were found, as they are folded. */
interface MarkedText extends Matched {
  readonly words: ReadonlySet<string>;
}

/**
 * Marks the words of a text that were found.
 *
 * @param isFound asked of each word as it is folded
 * @param begun what was typed last, which may be the beginning of a word: no more of that is marked
 */
export function markedText(
  text: string,
  isFound: (folded: string) => boolean,
  begun: string,
): MarkedText {
  const words = new Set<string>();
  const marks: [number, number][] = [];
  for (const { from, to, folded } of wordsOf(text)) {
    if (!isFound(folded)) continue;
    words.add(folded);
    const end = folded.startsWith(begun) ? from + begun.length : to;
    const before = marks.at(-1);
    // Words that stand beside each other are marked as one.
    if (before && from - before[1] <= 1) before[1] = end;
    else marks.push([from, end]);
  }
  return { text, marks, words };
}
