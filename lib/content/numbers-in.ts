import { isEnglish } from './is-english.ts';
import { numberAt } from './number-words.ts';
import type { ReadNumber } from './number-words.ts';
import { isWord, tokensOf } from './number-tokens.ts';
import type { Token } from './number-tokens.ts';
import { partAt, shareOf } from './parts.ts';

/** A number as a text tells it. */
export interface NumberSaid {
  /** “0.2%”, “three”, “one person in a thousand”. */
  readonly written: string;
  /**
   * What it amounts to, in each way that it can be told: “1 in 1000” is 0.1%, and it is a 1 and a
   * 1000. Percentages end with their sign, so that 5% is not 5.
   */
  readonly amounts: readonly (readonly string[])[];
}

/** What was read, and the index of the token behind it. */
interface Read {
  readonly next: number;
  readonly amounts: NumberSaid['amounts'];
}

/** Plurals that count something without a number. */
const VAGUE = new Set(['tens', 'dozens', 'hundreds', 'thousands', 'millions', 'billions']);
/** Not IV, V and I, which are other things too. */
const ROMAN = new Map(Object.entries({ II: 2, III: 3, VI: 6, VII: 7, VIII: 8 }));
/** What “one” counts; elsewhere it may stand for a thing (“the one in …”). */
const COUNTED = 'case child dose man month patient person study tablet trial week woman year'.split(
  ' ',
);
/** “From one person to another”, “no one person”: nobody is counted. */
const COUNTING_NOBODY = ['any', 'each', 'every', 'from', 'no', 'that', 'the', 'this'];

/**
 * The numbers of a text in figures, in English those in words too. Ordinals and the digits of names
 * are none.
 */
export function numbersIn(text: string, language: string): NumberSaid[] {
  const tokens = tokensOf(text).filter(({ kind }) => kind !== 'word' || isEnglish(language));
  const found: NumberSaid[] = [];
  for (let at = 0; at < tokens.length;) {
    const read = readAt(tokens, at);
    const last = tokens[(read?.next ?? 0) - 1];
    if (read && last) {
      found.push({ written: text.slice(tokens[at]?.start, last.end), amounts: read.amounts });
    }
    at = read?.next ?? at + 1;
  }
  return found;
}

function readAt(tokens: readonly Token[], at: number): Read | undefined {
  const part = partAt(tokens, at);
  if (part) return { next: part.next, amounts: [[part.share]] };
  const number = numberAt(tokens, at);
  if (number) return proportionFrom(tokens, number) ?? amountOf(tokens, at, number);
  const { text = '', word = '', kind } = tokens[at] ?? {};
  const roman = ROMAN.get(text);
  if (roman !== undefined) return { next: at + 1, amounts: [[String(roman)]] };
  const isItself = kind === 'telephone' || kind === 'grade' || VAGUE.has(word);
  return isItself ? { next: at + 1, amounts: [[word]] } : undefined;
}

function amountOf(tokens: readonly Token[], at: number, { value, next }: ReadNumber) {
  const percentEnd = endOfPercent(tokens, next) ?? endOfPercentOfRange(tokens, next);
  if (percentEnd !== undefined) return { next: percentEnd, amounts: [[shareOf(value, 100)]] };
  const isBareOne = value === 1 && next === at + 1 && isWord(tokens[at], ['one']);
  const counts = isWord(tokens[next], COUNTED) && !isWord(tokens[at - 1], COUNTING_NOBODY);
  return isBareOne && !counts ? undefined : { next, amounts: [[String(value)]] };
}

/** One person in ten; one or two people in every thousand; 3 out of 4; two of the five. */
function proportionFrom(tokens: readonly Token[], least: ReadNumber): Read | undefined {
  const most = isWord(tokens[least.next], ['to', 'or'])
    ? numberAt(tokens, least.next + 1)
    : undefined;
  const parts = most ? [least, most] : [least];
  const end = (most ?? least).next;
  // A word for what is counted may stand between.
  const of =
    behindOf(tokens, tokens[end]?.kind === 'word' ? end + 1 : end) ?? behindOf(tokens, end);
  const whole = of === undefined ? undefined : numberAt(tokens, of);
  if (!whole || endOfPercent(tokens, whole.next) !== undefined) return undefined;
  if (isYear(whole) || parts.some(({ value }) => value > whole.value)) return undefined;
  return {
    next: whole.next,
    amounts: [
      parts.map(({ value }) => shareOf(value, whole.value)),
      [...parts, whole].map(({ value }) => String(value)),
    ],
  };
}

/** The index behind “in”, “in every”, “of the”, “out of”. */
function behindOf(tokens: readonly Token[], at: number): number | undefined {
  const of = isWord(tokens[at], ['out']) ? at + 1 : at;
  if (!isWord(tokens[of], ['in', 'of'])) return undefined;
  return isWord(tokens[of + 1], ['a', 'an', 'each', 'every', 'the']) ? of + 2 : of + 1;
}

/** The index behind “%” or “per cent”; undefined where there is no such thing. */
function endOfPercent(tokens: readonly Token[], at: number): number | undefined {
  if (isWord(tokens[at], ['%', 'percent'])) return at + 1;
  return isWord(tokens[at], ['per']) && isWord(tokens[at + 1], ['cent']) ? at + 2 : undefined;
}

/** In “5 to 10%” the five is a percentage too; what follows it is read by itself. */
function endOfPercentOfRange(tokens: readonly Token[], at: number): number | undefined {
  if (!isWord(tokens[at], ['-', '–', '—', 'to', 'or', 'and'])) return undefined;
  const other = numberAt(tokens, at + 1);
  return other && endOfPercent(tokens, other.next) !== undefined ? at : undefined;
}

function isYear({ value }: ReadNumber): boolean {
  return value >= 1900 && value < 2100;
}
