import { isElement } from './kinds.ts';
import { holdsCode } from './reading-matter.ts';
import { openRootOf, rootOfAny } from './shadow-roots.ts';
import { textsIn } from './texts.ts';

/** Elements that stand in a line as one thing, with no text that reads on through them. */
const REPLACED =
  'br, hr, img, picture, svg, math, video, audio, canvas, iframe, object, embed, button, input, select, textarea, meter, progress';

/**
 * How a reader comes from one text to the next: `on` without anything ending between them;
 * `ended` where a block, a line break or a picture parts them; `from-aside` or `to-aside` where
 * one of the two stands aside from what the other belongs to, and so parts nothing: it is hidden,
 * out of the flow, or an annotation.
 */
export type Flow = 'on' | 'ended' | 'from-aside' | 'to-aside';

/** How the edge of one element lies in the flow around it. */
type Edge = 'on' | 'ended' | 'aside';

/**
 * Tells how text `a` flows into text `b`. This is the flow of CSS, asked pair by pair and only
 * where a term is half found, so that a page is never asked for the style of every element.
 *
 * @param a a text node
 * @param b a text node behind it in the same tree
 */
export function flowBetween(a: Text, b: Text): Flow {
  // The way into `b` first: a paragraph that begins there settles it, whatever stands aside before.
  const into = edgesToward(b, a, 'previousSibling');
  if (into === 'ended') return 'ended';
  const out = edgesToward(a, b, 'nextSibling');
  if (out === 'ended' || (out === 'aside' && into === 'aside')) return 'ended';
  if (out === 'aside') return 'from-aside';
  return into === 'aside' ? 'to-aside' : 'on';
}

/** Goes outward from a text until the other is within reach, over everything on that side. */
function edgesToward(from: Text, to: Text, side: 'previousSibling' | 'nextSibling'): Edge {
  if (isLeftOut(from)) return 'aside';
  let node: Node = from;
  for (;;) {
    let sibling = node[side];
    while (sibling && !sibling.contains(to)) {
      if (parts(sibling)) return 'ended';
      sibling = sibling[side];
    }
    if (sibling) return 'on';
    if (!node.parentNode) return 'ended';
    node = node.parentNode;
    const edge = edgeOf(node);
    if (edge !== 'on') return edge;
  }
}

/** Whether a node that stands between two texts parts them. */
function parts(node: Node): boolean {
  const edge = edgeOf(node);
  if (edge !== 'on') return edge === 'ended';
  const shadow = isElement(node) ? shadowOf(node) : null;
  // What a host shows of its own stands between, too, though it is read by itself.
  if (shadow && (showsText(shadow) || [...shadow.childNodes].some(parts))) return true;
  return [...node.childNodes].some(parts);
}

function showsText(shadow: ShadowRoot): boolean {
  return textsIn(shadow).some((text) => text.data.trim() !== '' && !holdsCode(text));
}

/** Closed ones of ordinary elements are not looked for: that takes too long. */
function shadowOf(element: Element): ShadowRoot | null {
  return rootOfAny(element, openRootOf);
}

function edgeOf(node: Node): Edge {
  if (!isElement(node)) return 'on';
  if (isLeftOut(node)) return 'aside';
  const { display, position, float } = getComputedStyle(node);
  if (display === 'none' || display.startsWith('ruby-text')) return 'aside';
  if (float !== 'none' && isInitial(node)) return 'on';
  if (float !== 'none' || position === 'absolute' || position === 'fixed') return 'aside';
  if (node.matches(REPLACED)) return 'ended';
  return display === 'inline' || display === 'contents' || display.startsWith('ruby')
    ? 'on'
    : 'ended';
}

/** Whether a node is a child of a shadow root's host, and has no slot there: then nobody sees it. */
function isLeftOut(node: Text | Element): boolean {
  const host = node.parentElement;
  if (!host) return false;
  const shadow = shadowOf(host);
  if (!shadow) return false;
  const name = isElement(node) ? node.slot : '';
  return ![...shadow.querySelectorAll('slot')].some((slot) => slot.name === name);
}

/** A large first letter that the rest of its word flows around. */
function isInitial(element: Element): boolean {
  return element.textContent.trim().length === 1;
}
