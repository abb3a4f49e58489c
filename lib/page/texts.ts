/** The text nodes of a tree, its root included, in document order. */
export function textsIn(root: Node): Text[] {
  if (root instanceof Text) return [root];
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

/** The last node within another, however deep; that one itself where it holds none. */
export function lastWithin(node: Node): Node {
  let last = node;
  while (last.lastChild) last = last.lastChild;
  return last;
}
