import { plain } from './unusual.ts';

/** A text node, or what is like one. */
interface TextNode {
  readonly data: string;
  readonly length: number;
}

/** The text of some nodes, glued together and made plain, that knows where they end. */
export class PlainText {
  readonly text: string;
  readonly #nodes: () => readonly TextNode[];
  /** Whether the nodes are not plain themselves, and their lengths not those that count. */
  readonly #unlike: boolean;
  #ends: ReadonlySet<number> | undefined;

  /**
   * @param text the nodes glued together: so it is had fastest
   * @param nodes gives them; asked only where a word may end with one
   */
  constructor(text: string, nodes: () => readonly TextNode[]) {
    this.text = plain(text);
    this.#nodes = nodes;
    this.#unlike = this.text !== text;
  }

  /** @param texts what stands in each node */
  static of(texts: readonly string[]): PlainText {
    const nodes = () => texts.map((data) => ({ data, length: data.length }));
    return new PlainText(texts.join(''), nodes);
  }

  /** Whether a node ends at a place of the plain text, in UTF-16 units. */
  isNodeEnd(place: number): boolean {
    this.#ends ??= new Set(this.#findEnds());
    return this.#ends.has(place);
  }

  /**
   * Gives the numbers of the nodes that places of the plain text lie in, each once.
   *
   * @param places in UTF-16 units, ascending
   */
  *nodesAt(places: Iterable<number>): Generator<number> {
    const ends = this.#findEnds();
    let node = 0;
    let given = -1;
    for (const place of places) {
      while (node < ends.length - 1 && (ends[node] ?? 0) <= place) node += 1;
      if (node !== given) yield (given = node);
    }
  }

  #findEnds(): number[] {
    let end = 0;
    return this.#nodes().map(
      (node) => (end += this.#unlike ? plain(node.data).length : node.length),
    );
  }
}
