import { isElement, isText } from './kinds.ts';
import { MANY_TEXTS, textsBefore, textsBehind, textsFrom } from './near-texts.ts';
import { isLargePart, nodesOf } from './segments.ts';
import { lastWithin } from './texts.ts';
import { isAmong } from './trees.ts';

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
    if (isText(node)) part.texts.push(node.data);
    part.texts.push(...textsFrom(node));
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
  if (isText(node)) texts.push(node.data);
  if (!isElement(node)) return;
  elements.push(node);
  if (isLargePart(node)) large.push(node);
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
