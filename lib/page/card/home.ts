import { flatParentOf } from '../flat-tree.ts';
import { isElement, isText } from '../kinds.ts';

/**
 * The element to put the card in. Everything outside an open modal dialog is inert, popovers in the
 * top layer too, so a card for a term in a dialog (or in a page behind one) goes into the dialog.
 * What fills the screen lies over all that is not in it.
 */
export function homeFor(term: Range): Element {
  const dialogs = document.querySelectorAll('dialog:modal');
  return (
    nearest(term, 'dialog:modal') ??
    [...dialogs].at(-1) ??
    nearest(term, ':fullscreen') ??
    document.documentElement
  );
}

/** The nearest such element that the term is laid out in: a component's dialog has it in a slot. */
function nearest({ startContainer: start }: Range, selector: string): Element | null {
  let around: Node | null = isText(start) ? flatParentOf(start) : start;
  while (around && isElement(around) && !around.matches(selector)) around = flatParentOf(around);
  return around && isElement(around) ? around : null;
}
