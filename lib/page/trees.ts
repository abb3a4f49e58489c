/** What is read as a whole: an element with what it holds, or a shadow root. */
export type Tree = Element | ShadowRoot;

/** What a document's text stands in. */
export function bodyOf({ body, documentElement }: Document): Element {
  return body ?? documentElement;
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
