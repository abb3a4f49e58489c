import { isOneMistakeFrom } from '../matching/spelling.ts';

/** A shorter word has too many others that begin with it, or are a mistake away. */
export const SHORTEST = 3;
/** What a word is bent with: "patches", "falling", "baldness". */
const LONGEST_ENDING = 4;
/** So many letters tell which word somebody has begun, one of them wrong. */
const BEGUN = 6;
/** A word of so many letters may hold two mistakes: medicines are hard to spell. */
const LONG = 8;

/** Whether two words are one, but for the ending: "patch" and "patches", "fall" and "falling". */
export function isSameButForEnding(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length <= SHORTEST) return false;
  return long.startsWith(short) && long.length - short.length <= LONGEST_ENDING;
}

/** Whether what was typed is meant for a word, with a mistake in it; also while it is being typed. */
export function isMistyped(typed: string, word: string): boolean {
  if (typed.length <= SHORTEST) return false;
  if (isOneMistakeFrom(typed, word)) return true;
  if (typed.length >= LONG && isTwoMistakesFrom(typed, word)) return true;
  return typed.length >= BEGUN && isOneMistakeFrom(typed, word.slice(0, typed.length));
}

/** One of the two mistakes is where the words first differ: a letter too many, too few or wrong. */
function isTwoMistakesFrom(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const [restOfA, restOfB] = [a.slice(same), b.slice(same)];
  return (
    isOneMistakeFrom(restOfA.slice(1), restOfB) ||
    isOneMistakeFrom(restOfA, restOfB.slice(1)) ||
    isOneMistakeFrom(restOfA.slice(1), restOfB.slice(1))
  );
}
