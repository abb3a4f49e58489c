import { step, textWalker } from './texts.ts';

/** Elements in a segment: so many are read in one go without anybody feeling it. */
const ELEMENTS = 3000;
/** A segment reaches back over this many of the one before: a word can lie across the border. */
const OVERLAP = 50;
/** Texts, and their length in UTF-16 units, that are read at a time. */
const BATCH = 200;
const BATCH_LENGTH = 20_000;

/** A stretch of a tree, or all of it. */
export interface Segment {
  readonly root: Node;
  /** Its first element; the tree's beginning where there is none. */
  readonly from?: Element | undefined;
  /** The element before which it ends; the tree's end where there is none. */
  readonly to?: Element | undefined;
}

/**
 * Parts a tree into segments, each small enough for one go.
 *
 * @param inSight gives an element whose segment comes first
 */
export function segmentsOf(root: Node, inSight: () => Element | null): Segment[] {
  const elements =
    root instanceof Element || root instanceof DocumentFragment ? root.querySelectorAll('*') : [];
  if (elements.length <= ELEMENTS) return [{ root }];
  const segments: Segment[] = [];
  for (let at = 0; at < elements.length; at += ELEMENTS) {
    segments.push({
      root,
      from: at === 0 ? undefined : elements[at - OVERLAP],
      to: elements[at + ELEMENTS],
    });
  }
  const first = inSight();
  const seen = segments.findIndex((segment) => first && holds(segment, first));
  return seen < 0 ? segments : [...segments.slice(seen), ...segments.slice(0, seen)];
}

function holds({ from, to }: Segment, element: Element): boolean {
  const { DOCUMENT_POSITION_FOLLOWING, DOCUMENT_POSITION_PRECEDING } = Node;
  const behindFrom = !from || from === element || isSet(from, element, DOCUMENT_POSITION_FOLLOWING);
  return behindFrom && (!to || isSet(to, element, DOCUMENT_POSITION_PRECEDING));
}

function isSet(from: Node, other: Node, position: number): boolean {
  return (from.compareDocumentPosition(other) & position) !== 0;
}

/** Whether a segment is still what it was; a page may have taken it apart meanwhile. */
export function isWhole({ root, from, to }: Segment): boolean {
  return (!from || root.contains(from)) && (!to || root.contains(to));
}

/** A segment's text as a whole, its nodes glued together. */
export function textOf({ root, from, to }: Segment): string {
  if (!from && !to) return root.textContent ?? '';
  const range = document.createRange();
  range.selectNodeContents(root);
  if (from) range.setStartBefore(from);
  if (to) range.setEndBefore(to);
  return range.toString();
}

/** The text nodes of a segment, a batch at a time; what the page does between batches is borne with. */
export function* batchesOf({ root, from, to }: Segment): Generator<Text[]> {
  const walker = textWalker(root);
  if (from) walker.currentNode = from;
  let batch: Text[] = [];
  let length = 0;
  for (let text = step(walker, 'nextNode'); text; text = step(walker, 'nextNode')) {
    batch.push(text);
    length += text.length;
    if (batch.length < BATCH && length < BATCH_LENGTH) continue;
    if (to && isSet(to, text, Node.DOCUMENT_POSITION_FOLLOWING)) break;
    yield batch;
    walker.currentNode = batch.findLast((read) => root.contains(read)) ?? root;
    batch = [];
    length = 0;
  }
  if (batch.length > 0) yield batch;
}
