import { fold } from '../matching/fold.ts';

/** A word of a sentence. */
export interface Token {
  /** Folded: small letters, straight apostrophes. */
  readonly word: string;
  /** Where it stands in its paragraph. */
  readonly start: number;
  readonly end: number;
  /** What stands between the word before and this one, without its spaces. */
  readonly before: string;
}

/** Letters and digits, with what may stand between them in one word: isn't, 0.5. */
const WORD = /\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{M}\p{N}]+(?:['’‘ʼ`´][\p{L}\p{M}]+)*/gu;

/** Splits the sentence between two places of a paragraph into its words. */
export function tokensOf(paragraph: string, from: number, to: number): Token[] {
  const text = paragraph.slice(from, to);
  const tokens: Token[] = [];
  let last = 0;
  for (const { 0: written, index } of text.matchAll(WORD)) {
    tokens.push({
      word: fold(written),
      start: from + index,
      end: from + index + written.length,
      before: text.slice(last, index).replaceAll(/\s+/gu, ' '),
    });
    last = index + written.length;
  }
  return tokens;
}
