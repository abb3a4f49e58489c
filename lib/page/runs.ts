import { flowBetween } from './flow.ts';
import { step, textWalker } from './texts.ts';

/**
 * Gathers texts into runs that can be read on their own: each text with its neighbours, out to
 * where a reader comes to an end on both sides.
 *
 * @param unread text nodes; it is emptied while runs are asked for
 * @param isToRead asked of a text when its turn comes
 * @returns runs of text nodes in document order, none in two of them
 */
export function* runsAround(
  unread: Set<Text>,
  isToRead: (text: Text) => boolean,
): Generator<Text[]> {
  for (const text of unread) {
    unread.delete(text);
    if (!isToRead(text)) continue;
    const before = reach(text, 'previousNode', unread);
    const after = reach(text, 'nextNode', unread);
    yield [...before.toReversed(), text, ...after];
  }
}

/**
 * Collects what lies on one side of a text, as far as reading goes on or unread text follows.
 *
 * @param unread what is collected is taken from it
 * @returns the nearest first
 */
export function reach(
  from: Text,
  direction: 'previousNode' | 'nextNode',
  unread?: Set<Text>,
): Text[] {
  const forward = direction === 'nextNode';
  const reached: Text[] = [];
  const walker = textWalker(from.getRootNode());
  walker.currentNode = from;
  let last = from;
  for (let text = step(walker, direction); text; text = step(walker, direction)) {
    const flow = unread?.delete(text)
      ? 'on'
      : forward
        ? flowBetween(last, text)
        : flowBetween(text, last);
    if (flow === 'on') last = text;
    else if (flow !== (forward ? 'to-aside' : 'from-aside')) break;
    reached.push(text);
  }
  return reached;
}
