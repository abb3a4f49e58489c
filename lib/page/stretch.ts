import { reachBack, reachOn } from './runs.ts';
import { type Segment, textBehind } from './segments.ts';
import { step, textBeside, textWalker } from './texts.ts';
import { precedes } from './trees.ts';

/** The text nodes of a segment, one after the other, whatever the page does meanwhile. */
export class Stretch {
  readonly #segment: Segment;
  readonly #within: boolean;
  readonly #isInTerm: (text: Text) => boolean;
  readonly #walker: TreeWalker;
  /** The first text, until it is given. */
  #first: Text | null;
  /** The first text behind the segment. */
  #stop: Text | null;
  /** What has been given since the last pause. */
  #given: Text[] = [];
  /** Once the segment has been given: what reads on behind it. */
  #rest: Text[] | undefined;

  /**
   * @param within whether a reader may come into the segment from text before, or read on behind
   *   it: that text is given too
   * @param isInTerm whether a term that has been found reaches into a text from before
   */
  constructor(segment: Segment, within: boolean, isInTerm: (text: Text) => boolean) {
    this.#segment = segment;
    this.#within = within;
    this.#isInTerm = isInTerm;
    this.#walker = textWalker(segment.root.getRootNode());
    this.#walker.currentNode = segment.from ?? segment.root;
    this.#stop = textBehind(segment);
    this.#first = step(this.#walker, 'nextNode');
    if (this.#first && (within || segment.from)) this.#beginWhere(this.#first);
  }

  /** The next text; undefined behind the last. */
  next(): Text | undefined {
    if (this.#rest) return this.#rest.shift();
    const text = this.#first ?? step(this.#walker, 'nextNode');
    this.#first = null;
    if (!text || text === this.#stop) return this.#end();
    this.#given.push(text);
    return text;
  }

  /** Goes on behind a text that is reached from the last one. */
  skipTo(text: Text): void {
    if (this.#rest) {
      const at = this.#rest.indexOf(text);
      this.#rest = at < 0 ? [] : this.#rest.slice(at + 1);
      return;
    }
    this.#given.push(text);
    this.#walker.currentNode = text;
    const stop = this.#stop;
    if (stop && !precedes(text, stop)) this.#rest = this.#readOn();
  }

  /**
   * Goes on after the page has had its turn: what was given last may have left its place. Where all
   * of it has, there is nothing left to give.
   *
   * @param anew whether what was given last has been dropped: then it goes on where the reading
   *   begins that comes to the next text
   * @param behind the text that it goes on behind, where all up to that has been read meanwhile
   */
  resume(anew: boolean, behind?: Text): void {
    const { root } = this.#walker;
    if (!root.isConnected || !root.contains(this.#segment.root)) {
      this.#rest = [];
      return;
    }
    if (!root.contains(this.#walker.currentNode)) {
      const last = this.#given.findLast((text) => root.contains(text));
      this.#walker.currentNode = last ?? this.#segment.from ?? this.#segment.root;
    }
    if (this.#stop && !root.contains(this.#stop)) this.#stop = textBehind(this.#segment);
    // Kept for one pause more: it may be the last that is left.
    this.#given = this.#given.slice(-1);
    if (behind && root.contains(behind)) this.skipTo(behind);
    if (!anew) return;
    if (this.#rest) {
      this.#rest = [];
      return;
    }
    const next = textBeside(this.#walker.currentNode, 'nextNode');
    if (next && next !== this.#stop) this.#beginWhere(next);
  }

  /** Has that text come next from which on a reader comes to another. */
  #beginWhere(text: Text): void {
    this.#first = reachBack(text, this.#isInTerm).at(-1) ?? text;
    this.#walker.currentNode = this.#first;
  }

  #end(): Text | undefined {
    this.#rest = this.#readOn();
    return this.#rest.shift();
  }

  #readOn(): Text[] {
    const last = this.#given.at(-1);
    return last && this.#within ? reachOn(last) : [];
  }
}
