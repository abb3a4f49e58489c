/** A word, a figure or a sign of a text in which numbers are looked for. */
export interface Token {
  readonly kind: 'telephone' | 'grade' | 'name' | 'word' | 'figure' | 'sign';
  readonly text: string;
  /** To be compared: in small letters and without an “'s”; of a telephone number the digits alone. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Digits that belong to a name (JAK1, IL-15, JAK1/2) are no numbers; a grade is one such as Ludwig I-2. */
const TOKEN = new RegExp(
  [
    String.raw`(?<telephone>(?:\+|\b0)[\d ()-]{8,}\d)`,
    String.raw`(?<grade>(?<!\p{L})(?:I{1,3}|IV|VI{0,2})-\d+)`,
    String.raw`(?<name>\p{Lu}{2,}\d*(?:[-/]\d+)+)`,
    String.raw`(?<word>\p{L}[\p{L}\p{M}\d'’]*)`,
    String.raw`(?<figure>\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?)`,
    String.raw`(?<sign>\S)`,
  ].join('|'),
  'gu',
);

const KINDS = ['telephone', 'grade', 'name', 'word', 'figure'] as const;

/** Takes a text apart, its figures as English writes them. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map(({ 0: found, index: start, groups = {} }) => {
    const kind = KINDS.find((one) => groups[one] !== undefined) ?? 'sign';
    const word =
      kind === 'telephone'
        ? found.replaceAll(/\D/gu, '')
        : found.toLowerCase().replace(/['’]s?$/u, '');
    return { kind, text: found, word, start, end: start + found.length };
  });
}

/** Whether a token is one of these words or signs; one that is not there is none. */
export function isWord(token: Token | undefined, words: readonly string[]): boolean {
  return token !== undefined && words.includes(token.word);
}
