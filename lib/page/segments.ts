import { Codes, codesIn, isLongCode } from './code.ts';
import { step, textWalker } from './texts.ts';
import { elementsIn, precedes, type Tree } from './trees.ts';

/** Elements in a segment: so many are read in one go without anybody feeling it. */
const ELEMENTS = 1500;
/** A segment reaches back over this many of the one before: a word can lie across the border. */
const OVERLAP = 50;

/** A stretch of a tree, or all of it. */
export interface Segment {
  readonly root: Tree;
  /** Its first element; the tree's beginning where there is none. */
  readonly from?: Element | null;
  /** The element before which it ends; the tree's end where there is none. */
  readonly to?: Element | null;
  /** Its long scripts and styles in document order; absent in a tree that is read as a whole. */
  readonly codes?: readonly Element[];
}

/** Whether a tree holds too much for one go. */
export function isLarge(tree: Tree): boolean {
  return elementsIn(tree).item(ELEMENTS) !== null;
}

/**
 * Parts a tree into segments, each small enough for one go, while they are asked for: to count
 * what a very large page holds would take too long by itself.
 *
 * @param inSight gives an element whose surroundings come first; they come again in their place
 */
export function* segmentsOf(root: Tree, inSight?: () => Element | null): Generator<Segment> {
  if (!isLarge(root)) {
    yield { root };
    return;
  }
  // Asked for here alone, because it asks for a layout.
  const seen = inSight?.();
  if (seen && root.contains(seen)) yield around(seen, root);
  const elements = elementsIn(root);
  const codes = new Codes(root);
  let from: Element | null = null;
  for (let at = ELEMENTS; ; at += ELEMENTS) {
    const to = elements.item(at);
    // Found now: elements may come and go before the next segment is asked for.
    const next = elements.item(at - OVERLAP);
    const segment = { root, from, to, codes: codes.between(from, to) };
    // The page may have taken it apart meanwhile.
    yield isWhole(segment) ? segment : { root };
    if (!to) return;
    from = next;
  }
}

/** As much around an element as can be read in one go. */
function around(element: Element, root: Tree): Segment {
  let from = element;
  for (;;) {
    const { parentElement } = from;
    if (!parentElement || parentElement === root || isLarge(parentElement)) break;
    from = parentElement;
  }
  let last: Element | null = from;
  while (last && last !== root && !last.nextElementSibling) last = last.parentElement;
  const to = last && last !== root ? last.nextElementSibling : null;
  return { root, from, to, codes: codesIn(from) };
}

/** Whether a segment's ends are still in its tree. */
function isWhole({ root, from, to }: Segment): boolean {
  return (!from || root.contains(from)) && (!to || root.contains(to));
}

/** A segment's text without its longer scripts and styles, which are more than half of many pages. */
export function textOf({ root, from, to, codes = codesIn(root) }: Segment): string {
  if (!from && !to && codes.length === 0) return root.textContent ?? '';
  const range = document.createRange();
  range.selectNodeContents(root);
  if (from) range.setStartBefore(from);
  if (to) range.setEndBefore(to);
  let text = '';
  for (const code of codes) {
    if (!range.intersectsNode(code)) continue;
    const before = range.cloneRange();
    before.setEndBefore(code);
    text += before.toString();
    range.setStartAfter(code);
  }
  return text + range.toString();
}

/** The texts that `textOf` glues together, node by node. */
export function textsOf({ root, from, to }: Segment): string[] {
  const texts: string[] = [];
  const walker = textWalker(root);
  if (from) walker.currentNode = from;
  for (let text = step(walker, 'nextNode'); text; text = step(walker, 'nextNode')) {
    if (to && precedes(to, text)) break;
    if (!isLongCode(text)) texts.push(text.data);
  }
  return texts;
}
