import { lastWithin, step, textWalker } from './texts.ts';
import { isLarge, nodesOf } from './segments.ts';
import { isAmong } from './trees.ts';

/** A term has fewer letters than these, in UTF-16 units. */
const REACH = 100;
/** As many texts at most are looked at on either side: pages hold many empty ones. */
const MOST_TEXTS = 50;

/** So many texts are looked at in one go: nobody feels that. */
const MANY_TEXTS = 200;

/** Text that changed, as far as it is worth a look, or a part of it. */
export interface JoinedChanges {
  /** What came or changed, node by node, with what stands beside each place; places are lines. */
  readonly texts: string[];
  /** Elements that came, and are too large to be looked at in one go. */
  readonly large: Element[];
  /** Every element that came. */
  readonly elements: Element[];
}

/**
 * Gathers text that came into a page or changed, with what a reader may read it together with: part
 * by part, between which the page may change.
 *
 * @param records of children and of texts
 */
export function* joinedChanges(records: readonly MutationRecord[]): Generator<JoinedChanges> {
  let part = noChanges();
  const { places, gaps } = placesIn(records);
  for (const nodes of places) {
    let last: Node | undefined;
    for (const node of nodes) {
      if (!node.isConnected) continue;
      if (!last) part.texts.push('\n', ...textsBefore(node));
      last = node;
      join(node, part);
      if (part.texts.length < MANY_TEXTS) continue;
      part.texts.push(...textsBehind(last));
      last = undefined;
      yield part;
      part = noChanges();
    }
    if (last) part.texts.push(...textsBehind(last));
  }
  for (const node of gaps) {
    if (!node.isConnected) continue;
    part.texts.push('\n', ...textsBefore(node));
    if (node instanceof Text) part.texts.push(node.data);
    part.texts.push(...textsBeside(node, 'nextNode'));
    if (part.texts.length < MANY_TEXTS) continue;
    yield part;
    part = noChanges();
  }
  yield part;
}

function noChanges(): JoinedChanges {
  return { texts: [], large: [], elements: [] };
}

function join(node: Node, { texts, large, elements }: JoinedChanges): void {
  if (node instanceof Text) texts.push(node.data);
  if (!(node instanceof Element)) return;
  elements.push(node);
  if (isLarge(node)) large.push(node);
  else for (const text of nodesOf({ root: node })) texts.push(text.data);
}

/** The places where something came or changed, each with its nodes; and where what went has left a gap. */
function placesIn(records: readonly MutationRecord[]): { places: Node[][]; gaps: Set<Node> } {
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
  const places: Node[][] = [];
  for (const first of came) {
    if (!first.isConnected || isAmong(came, first.parentNode)) continue;
    // Neighbours that came are one place.
    if (isAmong(came, first.previousSibling)) continue;
    const nodes: Node[] = [];
    for (let node: Node | null = first; node && came.has(node); node = node.nextSibling) {
      nodes.push(node);
    }
    places.push(nodes);
  }
  return { places, gaps };
}

/** A text with what a reader may read it together with, node by node. */
export function textsAround(text: Text): string[] {
  return [...textsBefore(text), text.data, ...textsBehind(text)];
}

function textsBefore(node: Node): string[] {
  return textsBeside(node, 'previousNode').toReversed();
}

/** Those behind a node with all that it holds. */
function textsBehind(node: Node): string[] {
  return textsBeside(lastWithin(node), 'nextNode');
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
