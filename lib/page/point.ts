import { isText } from './kinds.ts';
import type { Mark } from './mark.ts';

/**
 * The mark under a point of the viewport.
 *
 * It goes through the caret, because asking the highlights themselves (`highlightsFromPoint`)
 * grows slow with their number. The caret snaps to the nearest text, so that the boxes have the
 * last word.
 *
 * @param marksIn gives the marks that touch a text node
 * @param shadowRoots the shadow roots to look into
 * @param x in CSS pixels, as pointer events give them
 */
export function markAt(
  marksIn: (text: Text) => Mark[],
  shadowRoots: ShadowRoot[],
  x: number,
  y: number,
): Mark | undefined {
  const node = document.caretPositionFromPoint(x, y, { shadowRoots })?.offsetNode;
  if (!node || !isText(node)) return undefined;
  return marksIn(node).find((mark) => covers(mark, x, y));
}

function covers({ ranges }: Mark, x: number, y: number): boolean {
  return ranges
    .flatMap((range) => [...live(range, range).getClientRects()])
    .some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
}

/** A live range over a mark, for as long as somebody looks at it. */
export function liveRange({ ranges }: Pick<Mark, 'ranges'>): Range {
  const [first, last] = [ranges[0], ranges.at(-1)];
  return first && last ? live(first, last) : document.createRange();
}

function live(first: StaticRange, last: StaticRange): Range {
  const range = document.createRange();
  // A text may have become shorter since, and is not followed yet: then there is nothing to see.
  if (!holds(first.startContainer, first.startOffset)) return range;
  if (!holds(last.endContainer, last.endOffset)) return range;
  range.setStart(first.startContainer, first.startOffset);
  range.setEnd(last.endContainer, last.endOffset);
  return range;
}

function holds({ nodeValue }: Node, offset: number): boolean {
  return offset <= (nodeValue ?? '').length;
}
