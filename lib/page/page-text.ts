import type { PiecedText } from '../matching/pieced-text.ts';
import { flowBetween } from './flow.ts';
import { isReadingMatter } from './reading-matter.ts';

/** Text nodes in document order, as the matcher reads them. */
export class PageText implements PiecedText {
  readonly texts: readonly Text[];
  readonly pieces: readonly string[];
  /** Answers of `isRead`, kept because a text dense with terms asks often. */
  readonly #read = new Map<number, boolean>();

  constructor(texts: readonly Text[]) {
    this.texts = texts;
    this.pieces = texts.map((text) => text.data);
  }

  isRead(index: number): boolean {
    let read = this.#read.get(index);
    if (read === undefined) {
      const text = this.texts[index];
      read = text !== undefined && isReadingMatter(text);
      this.#read.set(index, read);
    }
    return read;
  }

  next(index: number): number {
    return this.#neighbour(index, 1);
  }

  previous(index: number): number {
    return this.#neighbour(index, -1);
  }

  #neighbour(index: number, step: 1 | -1): number {
    const from = this.texts[index];
    for (let at = index + step; ; at += step) {
      const to = this.texts[at];
      if (!from || !to) return -1;
      const flow = step === 1 ? flowBetween(from, to) : flowBetween(to, from);
      if (flow === 'ended') return -1;
      if (flow === 'on') return this.isRead(at) ? at : -1;
    }
  }
}
