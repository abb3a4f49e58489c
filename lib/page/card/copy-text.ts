/**
 * Puts text on the clipboard, on a reader's press.
 *
 * @param panel where a field may stand for a moment, out of the page's reach
 * @returns whether it worked
 */
export async function copyText(text: string, panel: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Pages without https have no clipboard of this kind, and others may forbid it.
    return copyByField(text, panel);
  }
}

function copyByField(text: string, panel: HTMLElement): boolean {
  const focused = panel.querySelector(':focus');
  const field = document.createElementNS('http://www.w3.org/1999/xhtml', 'textarea');
  if (!(field instanceof HTMLTextAreaElement)) return false;
  field.value = text;
  panel.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return copied;
}
