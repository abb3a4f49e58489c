import { isShadowRoot } from './kinds.ts';

/** What is read as a whole: an element with what it holds, or a shadow root. */
export type Tree = Element | ShadowRoot;

/** What a document's text stands in. */
export function bodyOf({ body, documentElement }: Document): Element {
  return body ?? documentElement;
}

/** The tree that a node stands in. */
export function treeOf(node: Node): Tree {
  const root = node.getRootNode();
  return isShadowRoot(root) ? root : bodyOf(document);
}

/** So many elements are few: to step through them is faster than to search. */
const FEW = 50;

/**
 * The elements below a node, if they are few. This makes a wrapper for each, and no live list: an
 * element keeps that for good, and each change of the page has to look after it.
 */
export function fewElementsIn(root: ParentNode): Element[] | null {
  const elements: Element[] = [];
  for (let next = root.firstElementChild; next; next = elementBehind(next, root)) {
    if (elements.length === FEW) return null;
    elements.push(next);
  }
  return elements;
}

/** The element behind another in document order, within a root. */
function elementBehind(element: Element, root: ParentNode): Element | null {
  if (element.firstElementChild) return element.firstElementChild;
  for (let last: Element | null = element; last && last !== root; last = last.parentElement) {
    if (last.nextElementSibling) return last.nextElementSibling;
  }
  return null;
}

/** The elements of a tree. */
export function elementsIn(tree: Tree): HTMLCollectionOf<Element> | NodeListOf<Element> {
  // A live list goes no further than its `item` is asked for, and on from there; asked for an index
  // in brackets, Chromium counts all of it first.
  return 'getElementsByTagName' in tree
    ? tree.getElementsByTagName('*')
    : tree.querySelectorAll('*');
}

/** Whether one node comes before another in the document, or holds it. */
export function precedes(one: Node, other: Node): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Whether a node is one of some. */
export function isAmong(nodes: ReadonlySet<Node>, node: Node | null): boolean {
  return node !== null && nodes.has(node);
}
