import type { Match } from '../matching/findings.ts';
import { unitOf } from '../matching/fold.ts';
import type { PiecedText } from '../matching/pieced-text.ts';
import { flowBetween } from './flow.ts';
import { isElement } from './kinds.ts';
import { ReadingMatter } from './reading-matter.ts';
import { textBeside } from './texts.ts';

/** So many texts that stand aside are passed on the way to where a text reads on. */
const MOST_ASIDE = 400;

/**
 * A page's text nodes, as the matcher reads them. What it has told is kept, because a text dense
 * with terms asks often: to be forgotten whenever the page may have changed.
 */
export class PageText implements PiecedText<Text> {
  readonly #matter = new ReadingMatter();
  readonly #next = new Map<Text, Text | undefined>();

  data(text: Text): string {
    return text.data;
  }

  isRead(text: Text): boolean {
    return this.#matter.holds(text);
  }

  next(text: Text): Text | undefined {
    if (this.#next.has(text)) return this.#next.get(text);
    const next = this.#readOn(text, 'nextNode');
    this.#next.set(text, next);
    return next;
  }

  previous(text: Text): Text | undefined {
    return this.#readOn(text, 'previousNode');
  }

  unitAfter(text: Text): number | undefined {
    const beside = textBeside(text, 'nextNode');
    if (!beside || !isAround(beside, text)) return undefined;
    const { data } = beside;
    for (let at = 0; at < data.length; at++) {
      const code = data.charCodeAt(at);
      if (unitOf(code).folded !== '') return code;
    }
    return undefined;
  }

  unitBefore(text: Text): number | undefined {
    const beside = textBeside(text, 'previousNode');
    if (!beside || !isAround(beside, text)) return undefined;
    const { data } = beside;
    for (let at = data.length - 1; at >= 0; at--) {
      const code = data.charCodeAt(at);
      if (unitOf(code).folded !== '') return code;
    }
    return undefined;
  }

  /** The text nodes that a match stands in, in runs that nothing interrupts. */
  runsOf({ startPiece, endPiece }: Match<Text>): Text[][] {
    let run = [startPiece];
    const runs = [run];
    for (let text = startPiece; text !== endPiece;) {
      const next = this.next(text);
      if (!next) break;
      if (textBeside(text, 'nextNode') === next) run.push(next);
      else runs.push((run = [next]));
      text = next;
    }
    return runs;
  }

  /** To be called whenever the page may have changed. */
  forget(): void {
    this.#matter.forget();
    this.#next.clear();
  }

  #readOn(text: Text, direction: Direction): Text | undefined {
    const forward = direction === 'nextNode';
    let other: Text | null = text;
    for (let passed = 0; passed < MOST_ASIDE; passed++) {
      other = textBeside(other, direction);
      if (!other) return undefined;
      const flow = forward ? flowBetween(text, other) : flowBetween(other, text);
      if (flow === 'on') return this.isRead(other) ? other : undefined;
      if (flow !== (forward ? 'to-aside' : 'from-aside')) return undefined;
    }
    return undefined;
  }
}

/** The text nodes behind one, up to another with it. */
export function* textsBetween(from: Text, to: Text): Generator<Text> {
  for (let text: Text | null = from; text && text !== to;) {
    text = textBeside(text, 'nextNode');
    if (text) yield text;
  }
}

type Direction = 'previousNode' | 'nextNode';

/**
 * Whether the text beside another stands in an element around that one: so it cannot stand aside,
 * and whatever flows on there flows into it.
 */
function isAround({ parentNode }: Text, text: Text): boolean {
  if (!parentNode?.contains(text)) return false;
  // A host's children stand where its shadow root has them stand.
  return !(isElement(parentNode) && (parentNode.shadowRoot || parentNode.localName.includes('-')));
}
