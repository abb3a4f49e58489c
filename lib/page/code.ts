import { isText } from './kinds.ts';
import type { Tree } from './trees.ts';

const CODE = 'script, style';
/** Shorter code is read faster than it is left out, in UTF-16 units. */
const LONG = 500;

/** Whether a text is part of a script or a style, and long enough to be left out. */
export function isLongCode(text: Text): boolean {
  // Asked of every text: what holds it is looked up for the few that are long.
  return text.length > LONG && text.parentElement?.matches(CODE) === true;
}

/** All such texts of a tree, in document order. */
export function codesIn(tree: Tree): Text[] {
  const codes: Text[] = [];
  for (const element of tree.querySelectorAll(CODE)) {
    // Nearly all have one child; a style that a script has put together can have thousands.
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (isText(child) && child.length > LONG) codes.push(child);
    }
  }
  return codes;
}
