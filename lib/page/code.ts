import type { Tree } from './trees.ts';

const CODE = 'script, style';
/** Shorter code is read faster than it is left out, in UTF-16 units. */
const LONG = 500;

/** Whether a text is a script or a style that is long enough to be left out. */
export function isLongCode(text: Text): boolean {
  // Asked of every text: what holds it is looked up for the few that are long.
  return text.length > LONG && text.parentElement?.matches(CODE) === true;
}

/** The long scripts and styles of a tree, in document order. */
export function codesIn(tree: Tree): Element[] {
  return [...tree.querySelectorAll(CODE)].filter(isLong);
}

/**
 * Those of a part of a tree.
 *
 * @param from its first element; the tree's beginning where there is none
 * @param to the element before which it ends; the tree's end where there is none
 */
export function codesBetween(tree: Tree, from: Element | null, to: Element | null): Element[] {
  const codes: Element[] = [];
  const walker = document.createTreeWalker(tree, NodeFilter.SHOW_ELEMENT);
  if (from) walker.currentNode = from;
  for (let node = from ?? walker.nextNode(); node && node !== to; node = walker.nextNode()) {
    if (isLong(node) && node instanceof Element && node.matches(CODE)) codes.push(node);
  }
  return codes;
}

function isLong({ firstChild }: Node): boolean {
  return firstChild instanceof Text && firstChild.length > LONG;
}
