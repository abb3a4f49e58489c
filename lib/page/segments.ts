import { PlainText } from '../matching/plain-text.ts';
import { codesIn, isLongCode } from './code.ts';
import { lastWithin, step, textBeside, walkerAt } from './texts.ts';
import { elementsIn, fewElementsIn, type Tree } from './trees.ts';

/** Elements in a segment: so many are read in one go without anybody feeling it. */
const ELEMENTS = 1000;
/** More text than this makes it worth looking for code in a segment, in UTF-16 units. */
const MUCH = 150_000;
/** A segment reaches back over this many of the one before: a word can lie across the border. */
const OVERLAP = 50;

/** A stretch of a tree, or all of it. */
export interface Segment {
  readonly root: Tree;
  /** Its first element; the tree's beginning where there is none. */
  readonly from?: Element | null;
  /** The element before which it ends; the tree's end where there is none. */
  readonly to?: Element | null;
}

/** Whether a tree holds too much for one go. */
export function isLarge(tree: Tree): boolean {
  return tree.childElementCount > 0 && elementsIn(tree).item(ELEMENTS) !== null;
}

/** The same of an element that may be one of many: where it holds little, no live list is made. */
export function isLargePart(element: Element): boolean {
  return fewElementsIn(element) === null && isLarge(element);
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
  // Between paragraphs, what holds them all is seen.
  if (seen && root.contains(seen) && !isLarge(seen)) yield around(seen, root);
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

/** Whether a segment's ends are still in its tree. */
export function isWhole({ root, from, to }: Segment): boolean {
  return (!from || root.contains(from)) && (!to || root.contains(to));
}

/**
 * A segment's text, made plain to be sifted. Longer scripts and styles, which are more than half of
 * many pages, are left out where that is worth it.
 */
export function plainTextOf(segment: Segment): PlainText {
  const { root, from = null, to = null } = segment;
  const withoutCode = () => nodesOf(segment);
  if (!from && !to) {
    const codes = codesIn(root);
    const text = codes.length === 0 ? (root.textContent ?? '') : textWithout(codes, rangeOf(root));
    return new PlainText(text, withoutCode);
  }
  const range = rangeOf(root);
  if (from) range.setStartBefore(from);
  if (to) range.setEndBefore(to);
  const text = range.toString();
  // Browsers look for elements fast in a whole tree alone, and remember none for long.
  if (text.length < MUCH) return new PlainText(text, () => textsOf(segment, () => true));
  return new PlainText(textWithout(textsOf(segment, isLongCode), range), withoutCode);
}

function rangeOf(tree: Tree): Range {
  const range = document.createRange();
  range.selectNodeContents(tree);
  return range;
}

/** @param left text nodes in the range, in document order */
function textWithout(left: readonly Text[], range: Range): string {
  let text = '';
  for (const node of left) {
    const before = range.cloneRange();
    before.setEndBefore(node);
    text += before.toString();
    range.setStartAfter(node);
  }
  return text + range.toString();
}

/** The text nodes of a segment without its longer scripts and styles. */
export function nodesOf(segment: Segment): Text[] {
  return textsOf(segment, (text) => !isLongCode(text));
}

/** The first text behind a segment; null where there is none. */
export function textBehind({ root, to }: Segment): Text | null {
  return textBeside(to ?? lastWithin(root), 'nextNode');
}

/** The text nodes of a segment that are wanted, in document order. */
function textsOf(segment: Segment, isWanted: (text: Text) => boolean): Text[] {
  const texts: Text[] = [];
  const stop = textBehind(segment);
  const walker = walkerAt(segment.from ?? segment.root);
  for (
    let text = step(walker, 'nextNode');
    text !== stop && text;
    text = step(walker, 'nextNode')
  ) {
    if (isWanted(text)) texts.push(text);
  }
  return texts;
}
