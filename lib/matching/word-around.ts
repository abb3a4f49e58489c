import type { PlainText } from './plain-text.ts';

/** A word around a piece of it, as a sieve looks for it. */
interface WordAround {
  readonly before: string;
  readonly after: string;
  readonly exact?: string;
  readonly mistypable?: 1;
}

/** Words end at the ends of nodes as well as at what is no letter; without any, they may end anywhere. */
type Ends = Pick<PlainText, 'isNodeEnd'> | undefined;

/** The way in which a part of a word is read. */
type Way = 1 | -1;

/**
 * Whether a word stands around a piece of it: as it is spelled, or with one mistake in it, where
 * one is let pass.
 *
 * @param from, to where the text holds the piece, in UTF-16 units
 */
export function isWordAround(
  { before, after, exact, mistypable }: WordAround,
  text: string,
  from: number,
  to: number,
  ends: Ends,
): boolean {
  const exactly = exact !== undefined;
  const rightAhead = rightLetters(before, text, from, -1, exactly);
  const rightBehind = rightLetters(after, text, to, 1, exactly);
  const ahead = rightAhead === before.length;
  const behind = rightBehind === after.length;
  const start = from - before.length;
  const end = to + after.length;
  if (ahead && behind && endsAt(text, start, -1, ends) && endsAt(text, end, 1, ends)) {
    return true;
  }
  if (!mistypable) return false;
  return (
    (ahead && endsAt(text, start, -1, ends) && nearly(after, text, to, 1, rightBehind, ends)) ||
    (behind && endsAt(text, end, 1, ends) && nearly(before, text, from, -1, rightAhead, ends))
  );
}

/** How many letters of a part stand there as they should, counted from the piece. */
function rightLetters(part: string, text: string, at: number, way: Way, exactly: boolean): number {
  let right = 0;
  while (right < part.length && isLetter(part, right, text, at, way, exactly)) right++;
  return right;
}

/** Whether a part is written with one mistake: a letter wrong, missing or too many, or two swapped. */
function nearly(
  part: string,
  text: string,
  at: number,
  way: Way,
  right: number,
  ends: Ends,
): boolean {
  // Up to there nothing is wrong: there is the mistake.
  const reads = (letters: number, written: number) => {
    for (let letter = right + letters; letter < part.length; letter++) {
      if (!isLetter(part, letter, text, at + way * (written - letters), way, false)) return false;
    }
    return endsAt(text, at + way * (part.length + written - letters), way, ends);
  };
  const swapped =
    right + 1 < part.length &&
    isLetter(part, right + 1, text, at - way, way, false) &&
    isLetter(part, right, text, at + way, way, false);
  return reads(1, 1) || reads(1, 0) || reads(0, 1) || (swapped && reads(2, 2));
}

/** Whether a text has a letter of a part where it belongs, both counted from a place on. */
function isLetter(
  part: string,
  letter: number,
  text: string,
  at: number,
  way: Way,
  exactly: boolean,
): boolean {
  const wanted = part.charCodeAt(way === 1 ? letter : part.length - 1 - letter);
  const code = text.charCodeAt(way === 1 ? at + letter : at - 1 - letter);
  return code === wanted || (!exactly && code > 64 && code < 91 && code + 32 === wanted);
}

/** Whether a word can end at a place. */
function endsAt(text: string, at: number, way: Way, ends: Ends): boolean {
  if (!ends) return true;
  const code = text.charCodeAt(way === 1 ? at : at - 1);
  const isWord = (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58);
  return !isWord || ends.isNodeEnd(at);
}
