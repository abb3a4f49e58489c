import { plain, type Shift } from './unusual.ts';

/** A text node, or what is like one. */
interface TextNode {
  readonly length: number;
}

/** The text of some nodes, glued together and made plain, that knows where they end. */
export class PlainText {
  readonly text: string;
  readonly #nodes: () => readonly TextNode[];
  readonly #shifts: Shift[] = [];
  #ends: readonly number[] | undefined;
  #isEnd: ReadonlySet<number> | undefined;

  /**
   * @param text the nodes glued together: so it is had fastest
   * @param nodes gives them; asked only where a word may end with one
   */
  constructor(text: string, nodes: () => readonly TextNode[]) {
    this.text = plain(text, this.#shifts);
    this.#nodes = nodes;
  }

  /** @param texts what stands in each node */
  static of(texts: readonly string[]): PlainText {
    return new PlainText(texts.join(''), () => texts);
  }

  /** Whether a node ends at a place of the plain text, in UTF-16 units. */
  isNodeEnd(place: number): boolean {
    this.#isEnd ??= new Set((this.#ends ??= this.#findEnds()));
    return this.#isEnd.has(place);
  }

  /**
   * Gives the numbers of the nodes that places of the plain text lie in, each once.
   *
   * @param places in UTF-16 units, ascending
   */
  *nodesAt(places: Iterable<number>): Generator<number> {
    let node = 0;
    let given = -1;
    for (const place of places) {
      const ends = (this.#ends ??= this.#findEnds());
      while (node < ends.length - 1 && (ends[node] ?? 0) <= place) node += 1;
      if (node !== given) yield (given = node);
    }
  }

  /** Where the nodes end in the plain text: told by their lengths, for to make each plain takes long. */
  #findEnds(): number[] {
    let end = 0;
    let passed = 0;
    let by = 0;
    return this.#nodes().map(({ length }) => {
      end += length;
      for (let shift = this.#shifts[passed]; shift && shift.from <= end;) {
        by = shift.by;
        shift = this.#shifts[++passed];
      }
      return end + by;
    });
  }
}
