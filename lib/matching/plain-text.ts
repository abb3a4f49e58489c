import { plain, type Shift } from './unusual.ts';

/** A text node, or what is like one. */
interface TextNode {
  readonly length: number;
}

/** The text of some nodes, glued together and made plain, that knows where they end. */
export class PlainText {
  readonly text: string;
  readonly #nodes: () => readonly TextNode[];
  /** Where places in the nodes are others than in the plain text. */
  readonly #shifts: Shift[] = [];
  /** Where the nodes end, in their own units. */
  #ends: readonly number[] | undefined;

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
    // Before and behind what has gone there is the same place.
    const first = placeBehind(
      this.#shifts.findLast(({ plainFrom, plainTo }) => plainTo <= place && plainFrom < place),
      place,
    );
    const last = placeBehind(
      this.#shifts.findLast(({ plainTo }) => plainTo <= place),
      place,
    );
    return this.#nodeEnds.some((end) => end >= first && end <= last);
  }

  /**
   * Gives the numbers of the nodes that places of the plain text lie in, each once.
   *
   * @param places in UTF-16 units, ascending
   */
  *nodesAt(places: Iterable<number>): Generator<number> {
    const ends = this.#nodeEnds;
    let node = 0;
    let given = -1;
    for (const place of places) {
      const at = this.#placeInNodes(place);
      while (node < ends.length - 1 && (ends[node] ?? 0) <= at) node += 1;
      if (node !== given) yield (given = node);
    }
  }

  /** Where the nodes have the character that the plain text has at a place. */
  #placeInNodes(place: number): number {
    const before = this.#shifts.findLast(({ plainFrom, plainTo }) =>
      plainFrom === plainTo ? plainTo <= place : plainFrom <= place,
    );
    if (before && place < before.plainTo) return before.from;
    return placeBehind(before, place);
  }

  get #nodeEnds(): readonly number[] {
    let end = 0;
    return (this.#ends ??= this.#nodes().map(({ length }) => (end += length)));
  }
}

/** @param before the last shift before the place */
function placeBehind(before: Shift | undefined, place: number): number {
  return before ? before.to + place - before.plainTo : place;
}
