import type { PiecedText } from '../matching/pieced-text.ts';
import type { Match } from '../matching/findings.ts';
import { type Flow, flowBetween } from './flow.ts';
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
    for (let at = index + 1; at < this.texts.length; at++) {
      const flow = this.#flow(index, at);
      if (flow === 'on') return this.isRead(at) ? at : -1;
      if (flow !== 'to-aside') return -1;
    }
    return -1;
  }

  previous(index: number): number {
    for (let at = index - 1; at >= 0; at--) {
      const flow = this.#flow(at, index);
      if (flow === 'on') return this.isRead(at) ? at : -1;
      if (flow !== 'from-aside') return -1;
    }
    return -1;
  }

  /** The text nodes that a match stands in, in runs that nothing interrupts. */
  runsOf({ startPiece, endPiece }: Match): Text[][] {
    const runs: Text[][] = [];
    let last = -1;
    for (let piece = startPiece; piece >= 0 && piece <= endPiece; piece = this.next(piece)) {
      const text = this.texts[piece];
      if (!text) break;
      if (runs.length > 0 && piece === last + 1) runs.at(-1)?.push(text);
      else runs.push([text]);
      if (piece === endPiece) break;
      last = piece;
    }
    return runs;
  }

  #flow(from: number, to: number): Flow {
    const [a, b] = [this.texts[from], this.texts[to]];
    return a && b ? flowBetween(a, b) : 'ended';
  }
}
