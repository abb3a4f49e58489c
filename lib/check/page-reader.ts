import type { FrameText } from './frame-text.ts';

/**
 * What became of a wish to see a part of a page: it is in view and pointed out; it stands in
 * something hidden, such as a closed section; it has left the page, or reads otherwise by now.
 */
export const SHOWN = ['shown', 'hidden', 'gone'] as const;
export type Shown = (typeof SHOWN)[number];

/** What the page reader offers in its frame, once it has been injected there. */
export interface PageReader {
  /** Reads the document as it is now, in place of what was read before. */
  read(): FrameText;
  /** Brings a part of what was read into view and points it out; `text` is what was read there. */
  show(paragraph: number, start: number, end: number, text: string): Shown;
}

/** The name of the connection that a side panel holds to the frames that it has read. */
export const READING = 'reading';

declare global {
  var clinicContextReader: PageReader | undefined;
}
