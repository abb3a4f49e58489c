import type { PageText } from '../../../lib/check/frame-text.ts';

/** The text of a page with these paragraphs; those in brackets are hidden, what is in braces marks notes. */
export function pageOf(...paragraphs: string[]): PageText {
  return [frameOf(0, paragraphs)];
}

/** The text of one frame. */
export function frameOf(frame: number, paragraphs: readonly string[]): PageText[number] {
  return {
    frame,
    title: ' A page ',
    address: 'https://example.org/page?x=1#part',
    language: 'en',
    paragraphs: paragraphs.map((text) =>
      text.startsWith('[') ? paragraphOf(text.slice(1, -1), true) : paragraphOf(text, false),
    ),
  };
}

function paragraphOf(line: string, hidden: boolean): PageText[number]['paragraphs'][number] {
  let text = '';
  const noteMarks = line.split(/[{}]/).flatMap((part, index): [number, number][] => {
    const from = text.length;
    text += part;
    return index % 2 === 1 ? [[from, text.length]] : [];
  });
  return { text, noteMarks, hidden };
}
