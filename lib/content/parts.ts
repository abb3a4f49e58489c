import { isWord } from './number-tokens.ts';
import type { Token } from './number-tokens.ts';

/** A part of something, as a percentage, and the index of the token behind it. */
interface Part {
  readonly share: string;
  readonly next: number;
}

const SIGNS = new Map(Object.entries({ '½': 2 / 4, '¼': 1 / 4, '¾': 3 / 4 }));
const COUNTS = new Map(Object.entries({ a: 1, one: 1, two: 2, three: 3 }));
const PARTS = new Map(Object.entries({ third: 3, thirds: 3, quarter: 4, quarters: 4 }));

/** Reads the part of something that begins at a token: half, a third of, two-thirds, ¾. */
export function partAt(tokens: readonly Token[], at: number): Part | undefined {
  const word = tokens[at]?.word ?? '';
  const sign = SIGNS.get(word);
  if (sign !== undefined) return { share: shareOf(sign, 1), next: at + 1 };
  // “Half-life” is a name.
  const isHalf = word === 'half' && !isWord(tokens[at + 1], ['-']);
  if (isHalf) return { share: shareOf(1, 2), next: at + 1 };

  const count = COUNTS.get(word);
  const named = isWord(tokens[at + 1], ['-']) ? at + 2 : at + 1;
  const parts = PARTS.get(tokens[named]?.word ?? '');
  // “A third” can be the one behind the second.
  const isOrdinal = isWord(tokens[named], ['third']) && !isWord(tokens[named + 1], ['of']);
  if (count === undefined || parts === undefined || isOrdinal) return undefined;
  return { share: shareOf(count, parts), next: named + 1 };
}

/** A share as a percentage, without what comes of reckoning with fractions of two: 0.1 + 0.2. */
export function shareOf(part: number, whole: number): string {
  return `${Number(((part / whole) * 100).toPrecision(6))}%`;
}
