/** The words of a text, as a set: a word list that is read like one. */
export function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
