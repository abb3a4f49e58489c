import { step, textWalker } from './texts.ts';

/** Elements in a segment: so many are read in one go without anybody feeling it. */
const ELEMENTS = 3000;
/** A segment reaches back over this many of the one before: a word can lie across the border. */
const OVERLAP = 50;

const CODE = 'script:not([src]), style';
/** Shorter code is read faster than it is left out, in UTF-16 units. */
const LONG_CODE = 500;

/** What is read as a whole: an element with what it holds, or a shadow root. */
export type Tree = Element | ShadowRoot;

/** A stretch of a tree, or all of it. */
export interface Segment {
  readonly root: Tree;
  /** Its first element; the tree's beginning where there is none. */
  readonly from?: Element | undefined;
  /** The element before which it ends; the tree's end where there is none. */
  readonly to?: Element | undefined;
}

/** What a document's text stands in. */
export function bodyOf({ body, documentElement }: Document): Element {
  return body ?? documentElement;
}

/** Whether a tree holds too much for one go. */
export function isLarge(tree: Tree): boolean {
  return elementsIn(tree).length > ELEMENTS;
}

function elementsIn(root: Tree): HTMLCollectionOf<Element> | NodeListOf<Element> {
  // A live list counts its elements without gathering them.
  return 'getElementsByTagName' in root
    ? root.getElementsByTagName('*')
    : root.querySelectorAll('*');
}

/**
 * Parts a tree into segments, each small enough for one go.
 *
 * @param inSight gives an element whose segment comes first
 */
export function segmentsOf(root: Tree, inSight?: () => Element | null): Segment[] {
  const elements = elementsIn(root);
  if (elements.length <= ELEMENTS) return [{ root }];
  const segments: Segment[] = [];
  for (let at = 0; at < elements.length; at += ELEMENTS) {
    segments.push({
      root,
      from: at === 0 ? undefined : elements[at - OVERLAP],
      to: elements[at + ELEMENTS],
    });
  }
  const first = inSight?.();
  const seen = segments.findIndex((segment) => first && holds(segment, first));
  return seen < 0 ? segments : [...segments.slice(seen), ...segments.slice(0, seen)];
}

function holds({ from, to }: Segment, element: Element): boolean {
  const { DOCUMENT_POSITION_FOLLOWING, DOCUMENT_POSITION_PRECEDING } = Node;
  const behindFrom = !from || from === element || isSet(from, element, DOCUMENT_POSITION_FOLLOWING);
  return behindFrom && (!to || isSet(to, element, DOCUMENT_POSITION_PRECEDING));
}

/** Whether one node has another in some position, as `compareDocumentPosition` names them. */
export function isSet(from: Node, other: Node, position: number): boolean {
  return (from.compareDocumentPosition(other) & position) !== 0;
}

/** Whether a segment is still what it was; a page may have taken it apart meanwhile. */
export function isWhole({ root, from, to }: Segment): boolean {
  return (!from || root.contains(from)) && (!to || root.contains(to));
}

/** A segment's text as a whole, its nodes glued together. */
export function textOf({ root, from, to }: Segment): string {
  if (!from && !to) return textOfTree(root);
  const range = document.createRange();
  range.selectNodeContents(root);
  if (from) range.setStartBefore(from);
  if (to) range.setEndBefore(to);
  return range.toString();
}

/** The texts that `textOf` glues together, node by node. */
export function textsOf({ root, from, to }: Segment): string[] {
  const texts: string[] = [];
  const walker = textWalker(root);
  if (from) walker.currentNode = from;
  for (let text = step(walker, 'nextNode'); text; text = step(walker, 'nextNode')) {
    if (to && isSet(to, text, Node.DOCUMENT_POSITION_FOLLOWING)) break;
    if (text.length > LONG_CODE && text.parentElement?.matches(CODE)) continue;
    texts.push(text.data);
  }
  return texts;
}

/** A tree's text without its longer scripts and styles: those are more than half of many pages. */
function textOfTree(root: Tree): string {
  const codes = [...root.querySelectorAll(CODE)].filter(
    ({ textContent: { length } }) => length > LONG_CODE,
  );
  if (codes.length === 0) return root.textContent ?? '';
  const range = document.createRange();
  range.selectNodeContents(root);
  let text = '';
  for (const code of codes) {
    range.setEndBefore(code);
    text += range.toString();
    range.selectNodeContents(root);
    range.setStartAfter(code);
  }
  return text + range.toString();
}
