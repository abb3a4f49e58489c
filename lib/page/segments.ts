import { step, textWalker } from './texts.ts';

/** Elements in a segment: so many are read in one go without anybody feeling it. */
const ELEMENTS = 1500;
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
  readonly from?: Element | null;
  /** The element before which it ends; the tree's end where there is none. */
  readonly to?: Element | null;
}

/** What a document's text stands in. */
export function bodyOf({ body, documentElement }: Document): Element {
  return body ?? documentElement;
}

/** Whether a tree holds too much for one go. */
export function isLarge(tree: Tree): boolean {
  return elementsIn(tree).item(ELEMENTS) !== null;
}

function elementsIn(root: Tree): HTMLCollectionOf<Element> | NodeListOf<Element> {
  // A live list goes no further than its `item` is asked for, and on from there; asked for an index
  // in brackets, Chromium counts all of it first.
  return 'getElementsByTagName' in root
    ? root.getElementsByTagName('*')
    : root.querySelectorAll('*');
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
  let from: Element | null = null;
  for (let at = ELEMENTS; ; at += ELEMENTS) {
    const to = elements.item(at);
    // Found now: elements may come and go before the next segment is asked for.
    const next = elements.item(at - OVERLAP);
    const segment = { root, from, to };
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
  return { root, from, to };
}

/** Whether one node has another in some position, as `compareDocumentPosition` names them. */
export function isSet(from: Node, other: Node, position: number): boolean {
  return (from.compareDocumentPosition(other) & position) !== 0;
}

/** Whether a segment's ends are still in its tree. */
function isWhole({ root, from, to }: Segment): boolean {
  return (!from || root.contains(from)) && (!to || root.contains(to));
}

/** A segment's text without its longer scripts and styles, which are more than half of many pages. */
export function textOf({ root, from, to }: Segment): string {
  const whole = !from && !to;
  const codes = codesIn(root, whole);
  if (whole && codes.length === 0) return root.textContent ?? '';
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

/** Long scripts and styles; in parts of a tree scripts alone, for browsers remember where those are. */
function codesIn(root: Tree, whole: boolean): Element[] {
  const codes =
    whole || !(root instanceof Element)
      ? root.querySelectorAll(CODE)
      : root.getElementsByTagName('script');
  return [...codes].filter(
    ({ firstChild }) => firstChild instanceof Text && firstChild.length > LONG_CODE,
  );
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
