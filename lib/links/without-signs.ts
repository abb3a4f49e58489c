/** A line of a table: it begins with a bar, or a bar stands right before a link. */
const TABLE_LINE = /^[ \t>]*\|.*$|^.*\|[*_~]{0,5}(?:https?:\/\/|www\.).*$/gim;

/** Signs around words that make them bold, slanted or struck out. */
const EMPHASIS = [String.raw`\*`, '_', '~'].map(emphasis);

/**
 * A text without the signs that are laid around its words, by messengers and in Markdown
 * (https://spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis), and between the cells of a
 * table. They can be part of an address, and would be taken for that.
 */
export function withoutSigns(text: string): string {
  const cells = text.replaceAll(TABLE_LINE, (line) => line.replaceAll('|', ' '));
  return EMPHASIS.reduce((words, signs) => words.replaceAll(signs, ' $1 '), cells);
}

/**
 * Words between two such signs: one begins a word, and the other ends one of the same line. All is
 * bounded, for a text can be one long line of signs.
 */
function emphasis(sign: string): RegExp {
  const signs = `${sign}{1,3}`;
  const begins = String.raw`(?<=(?:^|\s)[(*_~]{0,5})(?<!${sign})${signs}(?![\s${sign}])`;
  const ends = String.raw`(?<=\S)${signs}(?=[.,;:!?)\]*_~]{0,5}(?:\s|$))`;
  return new RegExp(`${begins}(.{1,500}?)${ends}`, 'gm');
}
