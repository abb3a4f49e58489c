/** Elements whose text is no prose: code, form fields, and what is never shown. */
const NOT_PROSE =
  'head, script, style, noscript, template, title, desc, metadata, defs, symbol, code, kbd, samp, textarea, input, select, option, datalist';

/**
 * Whether a text node holds what a reader reads: not code, not a form field, not what somebody
 * is writing. Text that is merely hidden counts: it may be shown at any moment, and a highlight
 * on it shows nothing until then.
 */
export function isReadingMatter(text: Text): boolean {
  let holder = holderOf(text);
  if (!holder) return false;
  for (; holder; holder = hostOf(holder)) {
    if (holder.closest(NOT_PROSE) || isBeingWritten(holder)) return false;
  }
  return true;
}

/** The element that a text stands in; for one right in a shadow root, that is the host. */
function holderOf(text: Text): Element | null {
  const { parentNode } = text;
  return parentNode instanceof ShadowRoot ? parentNode.host : text.parentElement;
}

/** The host of the shadow root that an element is in. */
function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

function isBeingWritten(element: Element): boolean {
  if (element.ownerDocument.designMode === 'on') return true;
  return element instanceof HTMLElement
    ? element.isContentEditable
    : element.closest('[contenteditable]:not([contenteditable="false" i])') !== null;
}

/** Whether a text is on show: neither it nor what holds it is hidden in any way. */
export function isShown(text: Text): boolean {
  const holder = holderOf(text);
  return (
    holder !== null &&
    holder.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false }) &&
    !hidesItsOwnText(holder)
  );
}

/** `checkVisibility` asks what holds an element, not what the element does to its own text. */
function hidesItsOwnText(element: Element): boolean {
  if (element instanceof HTMLDetailsElement) return !element.open;
  return getComputedStyle(element).contentVisibility === 'hidden';
}
