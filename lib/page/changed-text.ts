import { lastWithin, step, textWalker } from './texts.ts';
import { isLarge, nodesOf } from './segments.ts';

/** A term has fewer letters than these, in UTF-16 units. */
const REACH = 100;
/** As many texts at most are looked at on either side: pages hold many empty ones. */
const MOST_TEXTS = 50;

/** Text that changed, as far as it is worth a look. */
export interface JoinedChanges {
  /** What came or changed, node by node, with what stands beside each place; places are lines. */
  readonly texts: readonly string[];
  /** Elements that came, and are too large to be looked at in one go. */
  readonly large: readonly Element[];
  /** Every element that came. */
  readonly elements: readonly Element[];
}

/**
 * Gathers text that came into a page or changed, with what a reader may read it together with.
 *
 * @param records of children and of texts
 */
export function joinedChanges(records: readonly MutationRecord[]): JoinedChanges {
  const came = new Set<Node>();
  const gaps = new Set<Node>();
  for (const { type, target, addedNodes, removedNodes, previousSibling, nextSibling } of records) {
    if (type === 'characterData') came.add(target);
    for (const node of addedNodes) came.add(node);
    // What was parted by a node that went flows together now.
    if (removedNodes.length > 0 && addedNodes.length === 0) {
      gaps.add(nextSibling ?? (previousSibling && lastWithin(previousSibling)) ?? target);
    }
  }
  const texts: string[] = [];
  const large: Element[] = [];
  const elements: Element[] = [];
  for (const first of came) {
    if (!first.isConnected || isAmong(came, first.parentNode)) continue;
    // Neighbours that came are one place.
    if (isAmong(came, first.previousSibling)) continue;
    texts.push('\n', ...textsBeside(first, 'previousNode').toReversed());
    let last = first;
    for (let node: Node | null = first; node && came.has(node); node = node.nextSibling) {
      last = node;
      if (node instanceof Text) texts.push(node.data);
      if (!(node instanceof Element)) continue;
      elements.push(node);
      if (isLarge(node)) large.push(node);
      else for (const text of nodesOf({ root: node })) texts.push(text.data);
    }
    texts.push(...textsBeside(lastWithin(last), 'nextNode'));
  }
  for (const node of gaps) {
    if (!node.isConnected) continue;
    texts.push('\n', ...textsBeside(node, 'previousNode').toReversed());
    if (node instanceof Text) texts.push(node.data);
    texts.push(...textsBeside(node, 'nextNode'));
  }
  return { texts, large, elements };
}

function isAmong(nodes: ReadonlySet<Node>, node: Node | null): boolean {
  return node !== null && nodes.has(node);
}

/** A text with what a reader may read it together with, node by node. */
export function textsAround(text: Text): string[] {
  const before = textsBeside(text, 'previousNode').toReversed();
  return [...before, text.data, ...textsBeside(text, 'nextNode')];
}

/** The texts before a node or behind its beginning, the nearest first: enough for any term. */
function textsBeside(node: Node, direction: 'previousNode' | 'nextNode'): string[] {
  const walker = textWalker(node.getRootNode());
  walker.currentNode = node;
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
