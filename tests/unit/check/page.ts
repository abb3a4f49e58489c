import type { PageText } from '../../../lib/check/frame-text.ts';

/** The text of a page with these paragraphs; those in brackets are hidden. */
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
      text.startsWith('[') ? { text: text.slice(1, -1), hidden: true } : { text, hidden: false },
    ),
  };
}
