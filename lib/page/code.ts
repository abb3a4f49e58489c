import { type ElementList, elementsIn, precedes, type Tree } from './trees.ts';

const NAMES = ['script', 'style'];
const CODE = NAMES.join();
/** Shorter code is read faster than it is left out, in UTF-16 units. */
const LONG = 500;

/** Whether a text is a script or a style that is long enough to be left out. */
export function isLongCode({ length, parentElement }: Text): boolean {
  return length > LONG && parentElement?.matches(CODE) === true;
}

/** The long scripts and styles of a tree, in document order. */
export function codesIn(tree: Tree): Element[] {
  return [...tree.querySelectorAll(CODE)].filter(isLong);
}

function isLong({ firstChild }: Element): boolean {
  return firstChild instanceof Text && firstChild.length > LONG;
}

/**
 * The long scripts and styles of a large tree, for one part of it after the other: to look for all
 * of them at once takes too long, and for each part anew even longer.
 */
export class Codes {
  readonly #lists: readonly { readonly all: ElementList; next: number }[];

  constructor(tree: Tree) {
    this.#lists = NAMES.map((name) => ({ all: elementsIn(tree, name), next: 0 }));
  }

  /**
   * Those of a part, in document order. What comes into the page or goes meanwhile may be missed:
   * its text is read then, which does no harm.
   *
   * @param from the part's first element, which may lie in the part before; the tree's beginning
   *   where there is none
   * @param to the element before which it ends; the tree's end where there is none
   */
  between(from: Element | null, to: Element | null): Element[] {
    const found: Element[] = [];
    for (const list of this.#lists) {
      for (let at = list.next; ; at++) {
        const code = list.all.item(at);
        if (!code || (to && precedes(to, code))) break;
        if (from && precedes(code, from)) list.next = at + 1;
        else if (isLong(code)) found.push(code);
      }
    }
    return found.toSorted((one, other) => (precedes(one, other) ? -1 : 1));
  }
}
