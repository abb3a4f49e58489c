import { step, textWalker } from './texts.ts';

/** A term has fewer letters than these, in UTF-16 units. */
const REACH = 100;
/** As many texts at most are looked at on either side: pages hold many empty ones. */
const MOST_TEXTS = 50;

/** A text between those that stand around it: enough for any term that it can be part of. */
export function withNeighbours(text: Text): string[] {
  return [...around(text, 'previousNode').toReversed(), text.data, ...around(text, 'nextNode')];
}

function around(text: Text, direction: 'previousNode' | 'nextNode'): string[] {
  const walker = textWalker(text.getRootNode());
  walker.currentNode = text;
  const found: string[] = [];
  let length = 0;
  while (length < REACH && found.length < MOST_TEXTS) {
    const next = step(walker, direction);
    if (!next) break;
    const data = direction === 'nextNode' ? next.data.slice(0, REACH) : next.data.slice(-REACH);
    length += data.trim().length;
    found.push(data);
  }
  return found;
}
