import type { FrameParagraph } from './frame-text.ts';

/**
 * The text of a paragraph as it is meant: with spaces in place of the marks that lead to notes. “Areata2”
 * is no word of the clinic's, and “areata.2 Steroids” is two sentences. All else stays in its place.
 */
export function withoutNoteMarks({ text, noteMarks }: FrameParagraph): string {
  let meant = '';
  let end = 0;
  for (const [from, to] of noteMarks) {
    meant += text.slice(end, from) + ' '.repeat(to - from);
    end = to;
  }
  return meant + text.slice(end);
}
