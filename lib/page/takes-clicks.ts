import { flatParentOf } from './flat-tree.ts';

/** What a click does something else on: there the card opens by resting alone. */
const TAKES_CLICKS =
  'a[href], area[href], button, input, select, textarea, label, summary, option, [role="button"], [role="link"], [role="tab"], [role="menuitem"], [onclick]';

/** Whether a click does something else, as far as its way through the page tells. */
export function isTaken(click: MouseEvent): boolean {
  return click.composedPath().some((node) => node instanceof Element && node.matches(TAKES_CLICKS));
}

/** Whether a click on a text does something else: of closed shadow roots, a click's way does not tell. */
export function takesClicks(text: Text): boolean {
  let around = flatParentOf(text);
  while (around && !around.matches(TAKES_CLICKS)) around = flatParentOf(around);
  return around !== null;
}
