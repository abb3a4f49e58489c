/** Where something is, in CSS pixels of the viewport. */
export type Box = Pick<DOMRect, 'top' | 'bottom' | 'left' | 'right'>;

/** A frame can be smaller than this, in CSS pixels: then it is taken to be as large. */
const LEAST = 300;

/**
 * The box around the first of some texts that has a place on the page; nothing where none has.
 *
 * @param range one to measure with; it is another afterwards
 */
export function boxOf(texts: Iterable<Text>, range: Range): Box | undefined {
  for (const text of texts) {
    range.selectNodeContents(text);
    const box = (unlaidAround(text) ?? range).getBoundingClientRect();
    if (box.width > 0 || box.height > 0) return box;
  }
  return undefined;
}

/**
 * The element around a text whose contents the browser leaves unlaid, as far from the reader as they
 * are (`content-visibility: auto`): to ask where anything in it stands has it all laid out.
 */
function unlaidAround({ parentElement }: Text): Element | undefined {
  if (!parentElement || isLaid(parentElement) || !parentElement.checkVisibility()) return undefined;
  let unlaid = parentElement;
  while (unlaid.parentElement && !isLaid(unlaid)) unlaid = unlaid.parentElement;
  return unlaid;
}

function isLaid(element: Element): boolean {
  return element.checkVisibility({ contentVisibilityAuto: true });
}

/** The box around two. */
export function around(one: Box, other: Box): Box {
  return {
    top: Math.min(one.top, other.top),
    bottom: Math.max(one.bottom, other.bottom),
    left: Math.min(one.left, other.left),
    right: Math.max(one.right, other.right),
  };
}

/** Whether one box is the other, or within it. */
export function isWithin(one: Box, other: Box): boolean {
  return (
    one.top >= other.top &&
    one.bottom <= other.bottom &&
    one.left >= other.left &&
    one.right <= other.right
  );
}

/** Whether a box is no larger than the viewport. */
export function fitsView({ top, bottom, left, right }: Box): boolean {
  const { width, height } = viewport();
  return bottom - top <= height && right - left <= width;
}

/** How far a box is from the viewport, in viewports: 0 where some of it is in there, endless where there is none. */
export function viewsAway(box: Box | undefined): number {
  if (!box) return Infinity;
  const { width, height } = viewport();
  const { top, bottom, left, right } = box;
  return Math.max(0, -bottom / height, top / height - 1, -right / width, left / width - 1);
}

function viewport(): { readonly width: number; readonly height: number } {
  return { width: Math.max(innerWidth, LEAST), height: Math.max(innerHeight, LEAST) };
}
