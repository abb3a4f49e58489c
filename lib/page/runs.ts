import { flowBetween } from './flow.ts';
import { step, textWalker } from './texts.ts';

/**
 * More than any term, and what it has to stand beside, is long; in UTF-16 units. A paragraph can be
 * as long as a page: a transcript with an element for each word.
 */
const LONG = 500;

/**
 * Gathers texts into runs that can be read on their own: each text with its neighbours, out to
 * where a reader comes to an end on both sides, or as far as matters.
 *
 * @param unread text nodes; it is emptied while runs are asked for
 * @param isToRead asked of a text when its turn comes
 * @param isInTerm whether a term that has been found reaches into a text from before
 * @returns runs of text nodes in document order
 */
export function* runsAround(
  unread: Set<Text>,
  isToRead: (text: Text) => boolean,
  isInTerm: (text: Text) => boolean,
): Generator<Text[]> {
  for (const text of unread) {
    unread.delete(text);
    if (!isToRead(text)) continue;
    const before = reachBack(text, isInTerm, unread);
    const after = reachOn(text, unread);
    yield [...before.toReversed(), text, ...after];
  }
}

/**
 * Collects what lies before a text, as far as reading comes from there or unread text precedes, so
 * that it can begin there: no term that has been found reaches into the first of it from before.
 *
 * @param unread what is collected is taken from it
 * @returns the nearest first
 */
export function reachBack(
  from: Text,
  isInTerm: (text: Text) => boolean,
  unread?: Set<Text>,
): Text[] {
  return reach(from, 'previousNode', unread, (text) => !isInTerm(text));
}

/** The same for what lies behind a text: in what is left out, reading goes on where a term does. */
export function reachOn(from: Text, unread?: Set<Text>): Text[] {
  return reach(from, 'nextNode', unread, () => true);
}

/** @param mayEnd whether a text may be the last, where there is enough */
function reach(
  from: Text,
  direction: 'previousNode' | 'nextNode',
  unread: Set<Text> | undefined,
  mayEnd: (text: Text) => boolean,
): Text[] {
  const forward = direction === 'nextNode';
  const reached: Text[] = [];
  const walker = textWalker(from.getRootNode());
  walker.currentNode = from;
  let last = from;
  let length = 0;
  for (let text = step(walker, direction); text; text = step(walker, direction)) {
    const flow = unread?.delete(text)
      ? 'on'
      : forward
        ? flowBetween(last, text)
        : flowBetween(text, last);
    if (flow !== 'on' && flow !== (forward ? 'to-aside' : 'from-aside')) break;
    reached.push(text);
    if (flow !== 'on') continue;
    last = text;
    length += text.data.trim().length;
    if (length > LONG && mayEnd(text)) break;
  }
  return reached;
}
