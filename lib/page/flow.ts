/** Elements that stand in a line as one thing, with no text that reads on through them. */
const REPLACED =
  'br, hr, img, picture, svg, math, video, audio, canvas, iframe, object, embed, button, input, select, textarea, meter, progress';

/**
 * How a reader comes from one text to the next: `on` without anything ending between them,
 * `ended` where a block, a line break or a picture parts them, `hidden` where one of the two is
 * not on show and so parts nothing.
 */
export type Flow = 'on' | 'ended' | 'hidden';

/**
 * Tells how text `a` flows into text `b`. This is the flow of CSS, asked pair by pair and only
 * where a term is half found, so that a page is never asked for the style of every element.
 *
 * @param a a text node
 * @param b a text node behind it in the same tree
 */
export function flowBetween(a: Text, b: Text): Flow {
  let node: Node = a;
  while (!node.contains(b)) {
    for (let next = node.nextSibling; next; next = next.nextSibling) {
      if (next.contains(b)) return flowInto(next, b);
      if (parts(next)) return 'ended';
    }
    if (!node.parentNode) return 'ended';
    node = node.parentNode;
    if (!node.contains(b)) {
      const flow = flowThrough(node);
      if (flow !== 'on') return flow;
    }
  }
  return 'on';
}

/** From the beginning of a node to a text inside it. */
function flowInto(outer: Node, b: Text): Flow {
  let node = outer;
  for (;;) {
    const flow = flowThrough(node);
    if (flow !== 'on' || node === b) return flow;
    let child = node.firstChild;
    while (child && !child.contains(b)) {
      if (parts(child)) return 'ended';
      child = child.nextSibling;
    }
    if (!child) return 'ended';
    node = child;
  }
}

/** Whether a node that stands between two texts parts them. */
function parts(node: Node): boolean {
  const flow = flowThrough(node);
  return flow === 'ended' || (flow === 'on' && [...node.childNodes].some(parts));
}

/** How text flows over the edge of a node. */
function flowThrough(node: Node): Flow {
  if (!(node instanceof Element)) return 'on';
  const { display } = getComputedStyle(node);
  if (display === 'none') return 'hidden';
  if (node.matches(REPLACED)) return 'ended';
  return /^(inline|contents|ruby)/.test(display) ? 'on' : 'ended';
}
