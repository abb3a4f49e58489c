import { isNoteMark } from './note-mark.ts';

/** Spaces of any kind, or what shows; between them are characters that show nothing. */
const RUNS = /(?<spaces>[^\S\u{FEFF}]+)|[^\s\u{AD}\u{200B}\u{2060}]+/gu;

/** A part of a paragraph that stands in one text node, unit for unit. */
interface Piece {
  /** Where it begins in the paragraph. */
  readonly at: number;
  readonly node: Text;
  /** Where it begins in the node. */
  readonly offset: number;
}

/** What a reader sees as one run of text, with the way back from it to the text nodes. */
export class Paragraph {
  #text = '';
  #last: Text | undefined;
  readonly #pieces: Piece[] = [];
  readonly #nodes = new Set<Text>();
  readonly #noteMarks: [start: number, end: number][] = [];

  /** Its text: spaces as one space each, nothing that cannot be seen. */
  get text(): string {
    return this.#text;
  }

  /** The text nodes that it stands in. */
  get nodes(): ReadonlySet<Text> {
    return this.#nodes;
  }

  /** Where it has marks that lead to notes, in UTF-16 units of its text. */
  get noteMarks(): readonly (readonly [start: number, end: number])[] {
    return this.#noteMarks;
  }

  /** The text node that it reads on from; undefined while it is empty. */
  get last(): Text | undefined {
    return this.#last;
  }

  append(node: Text): void {
    this.#last = node;
    this.#nodes.add(node);
    const from = this.#text.length;
    for (const { 0: run, index, groups } of node.data.matchAll(RUNS)) {
      if (groups?.['spaces'] === undefined) this.#add(run, node, index);
      else if (this.#text !== '' && !this.#text.endsWith(' ')) this.#add(' ', node, index);
    }
    if (isNoteMark(node)) this.#noteMarks.push([from, this.#text.length]);
  }

  /** Where a part of it stands; nothing once that has left the page or reads otherwise by now. */
  rangeOf(start: number, end: number): Range | undefined {
    const [first, last] = [this.#pieceAt(start), this.#pieceAt(end - 1)];
    if (!first || !last || !this.#stillStands(start, end)) return undefined;
    const range = document.createRange();
    range.setStart(first.node, first.offset + start - first.at);
    range.setEnd(last.node, last.offset + end - last.at);
    return range;
  }

  #add(run: string, node: Text, offset: number): void {
    const at = this.#text.length;
    const before = this.#pieces.at(-1);
    const goesOn = before?.node === node && before.offset + at - before.at === offset;
    if (!goesOn) this.#pieces.push({ at, node, offset });
    this.#text += run;
  }

  #pieceAt(at: number): Piece | undefined {
    return this.#pieces.findLast((piece) => piece.at <= at);
  }

  #stillStands(start: number, end: number): boolean {
    return this.#pieces.every(({ at, node, offset }, index) => {
      const behind = this.#pieces[index + 1]?.at ?? this.#text.length;
      if (behind <= start || at >= end) return true;
      const now = node.isConnected ? node.data.slice(offset, offset + behind - at) : undefined;
      return now?.replaceAll(/\s/gu, ' ') === this.#text.slice(at, behind);
    });
  }
}
