/**
 * The element to put the card in. Everything outside an open modal dialog is inert, popovers in the
 * top layer too, so a card for a term in a dialog (or in a page behind one) goes into the dialog.
 */
export function homeFor(term: Range): Element {
  const dialogs = document.querySelectorAll('dialog:modal');
  return (
    dialogAround(term.startContainer) ??
    [...dialogs].at(-1) ??
    fullscreenAround(term) ??
    document.documentElement
  );
}

/** What fills the screen lies over all that is not in it. */
function fullscreenAround(term: Range): Element | null {
  const { fullscreenElement } = document;
  return fullscreenElement?.contains(term.startContainer) ? fullscreenElement : null;
}

function dialogAround(start: Node): Element | null {
  const element = start instanceof Element ? start : start.parentElement;
  const dialog = element?.closest('dialog:modal');
  if (dialog) return dialog;
  const root = start.getRootNode();
  return root instanceof ShadowRoot ? dialogAround(root.host) : null;
}
