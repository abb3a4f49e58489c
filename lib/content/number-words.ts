import type { Token } from './number-tokens.ts';

const UNITS = valuesOf('zero one two three four five six seven eight nine', 0, 1);
const TEENS = valuesOf(
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  10,
  1,
);
const TENS = valuesOf('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10);
const TIMES = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
]);
const ORDINAL =
  /^(?:st|nd|rd|th|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|hundredth|thousandth)$/u;

/** A number, and the index of the token behind it. */
export interface ReadNumber {
  readonly value: number;
  readonly next: number;
}

/**
 * Reads the number that begins at a token, in figures or in English words: 1,000; twenty-five;
 * 2 million; two hundred and six. Ordinals (2nd, twenty-first) are none.
 */
export function numberAt(tokens: readonly Token[], at: number): ReadNumber | undefined {
  const figure = tokens[at];
  let next = at;
  /** What thousands and more have come to, and what is being counted below them. */
  let total = 0;
  let current: number | undefined;
  /** The least that can follow: “twenty two” is one number, “two three” are two. */
  let room = Number.POSITIVE_INFINITY;

  if (figure?.kind === 'figure') {
    current = Number(figure.text.replaceAll(',', ''));
    room = 1;
    next += 1;
  }
  for (;;) {
    const step = nextWord(tokens, next, next > at);
    const times = TIMES.get(step.word);
    const value = UNITS.get(step.word) ?? TEENS.get(step.word) ?? TENS.get(step.word);
    if (times !== undefined) {
      current = (current ?? 1) * times;
      if (times >= 1_000) {
        total += current;
        current = 0;
      }
      room = times;
    } else if (value !== undefined && value < room) {
      current = (current ?? 0) + value;
      room = TENS.has(step.word) ? 10 : 1;
    } else break;
    next = step.next;
  }
  const isOrdinal = ORDINAL.test(nextWord(tokens, next, true).word);
  if (current === undefined || (isOrdinal && isJoined(tokens, next))) return undefined;
  return { value: total + current, next };
}

/** The word at a token, or behind the hyphen or the “and” that leads on within a number. */
function nextWord(tokens: readonly Token[], at: number, within: boolean) {
  const isBridge = within && /^(?:[-‑]|and)$/u.test(tokens[at]?.word ?? '');
  const index = isBridge ? at + 1 : at;
  return { word: tokens[index]?.word ?? '', next: index + 1 };
}

function isJoined(tokens: readonly Token[], at: number): boolean {
  return at > 0 && tokens[at - 1]?.end === tokens[at]?.start;
}

function valuesOf(words: string, first: number, step: number): ReadonlyMap<string, number> {
  return new Map(words.split(' ').map((word, index) => [word, first + index * step]));
}
