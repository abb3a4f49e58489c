import { flatParentOf } from './flat-tree.ts';

/** Whether a text is on show: neither it nor what holds it is hidden in any way. */
export function isShown(text: Text): boolean {
  const holder = flatParentOf(text);
  if (!holder) return false;
  if (isVisible(holder, true)) return !hidesItsOwnText(holder, text);
  return getsPlace(holder, text) && getComputedStyle(holder).visibility === 'visible';
}

/** Whether a text in an element is laid out. One without a box counts as hidden, and yet shows text. */
function getsPlace(element: Element, text: Text): boolean {
  if (isVisible(element, false)) return !hidesItsOwnText(element, text);
  const around = flatParentOf(element);
  // From the outside in: of whatever is hidden with all around it, the style takes long to work out.
  return (
    around !== null && getsPlace(around, text) && getComputedStyle(element).display === 'contents'
  );
}

function isVisible(element: Element, visibilityProperty: boolean): boolean {
  return element.checkVisibility({ visibilityProperty, contentVisibilityAuto: false });
}

/** `checkVisibility` asks what holds an element, not what the element does to its own text. */
function hidesItsOwnText(element: Element, text: Text): boolean {
  if (element instanceof HTMLDetailsElement) return !element.open;
  // Its text stands in for what it could not load.
  if (element instanceof HTMLObjectElement) return !hasLines(text);
  return getComputedStyle(element).contentVisibility === 'hidden';
}

function hasLines(text: Text): boolean {
  const range = document.createRange();
  range.selectNodeContents(text);
  return range.getClientRects().length > 0;
}
