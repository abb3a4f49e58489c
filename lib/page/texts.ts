import { isText } from './kinds.ts';

/** The text nodes of a tree, its root included, in document order. */
export function textsIn(root: Node): Text[] {
  if (isText(root)) return [root];
  const texts: Text[] = [];
  const walker = textWalker(root);
  for (let text = step(walker, 'nextNode'); text; text = step(walker, 'nextNode')) texts.push(text);
  return texts;
}

/** A walker over the text nodes below a root; in XHTML, a CDATA section is one of them. */
export function textWalker(root: Node): TreeWalker {
  return document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);
}

/** Takes a text walker to the next or the previous text node; null where there is none. */
export function step(walker: TreeWalker, direction: 'nextNode' | 'previousNode'): Text | null {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- The walker lets nothing else through.
  return walker[direction]() as Text | null;
}

/** One for all: it is wanted for a moment, and often. In a shadow tree it comes to that one's end. */
let walker: TreeWalker | undefined;

/** The text node before or behind another node in its tree; null where there is none. */
export function textBeside(node: Node, direction: 'nextNode' | 'previousNode'): Text | null {
  return step(walkerAt(node), direction);
}

/** A walker over a document's text nodes that stands at a node: until the next one is asked for. */
export function walkerAt(node: Node): TreeWalker {
  walker ??= textWalker(document);
  walker.currentNode = node;
  return walker;
}

/** The last node within another, however deep; that one itself where it holds none. */
export function lastWithin(node: Node): Node {
  let last = node;
  while (last.lastChild) last = last.lastChild;
  return last;
}
