import type { Surface } from './surface.ts';

/** What a person does in the card. Moves of the focus count: a page's focus trap would undo them. */
const EVENTS = [
  'auxclick',
  'beforeinput',
  'click',
  'contextmenu',
  'copy',
  'dblclick',
  'dragstart',
  'focusin',
  'focusout',
  'input',
  'keydown',
  'keypress',
  'keyup',
  'mousedown',
  'mousemove',
  'mouseout',
  'mouseover',
  'mouseup',
  'pointercancel',
  'pointerdown',
  'pointermove',
  'pointerout',
  'pointerover',
  'pointerup',
  'selectstart',
  'touchcancel',
  'touchend',
  'touchmove',
  'touchstart',
  'wheel',
] as const;

/**
 * Keeps what happens in the card from the page's handlers; the browser's own doing goes on. What
 * was no person's doing does nothing in the card: in Firefox a closed shadow root keeps no page out,
 * for events tell it of `originalTarget` and `rangeParent`, and selections of their nodes.
 */
export function shield({ host, panel }: Surface): void {
  for (const type of EVENTS) {
    host.addEventListener(type, stop, { passive: true });
    panel.addEventListener(type, stopMadeUp, { capture: true, passive: true });
  }
}

function stop(event: Event): void {
  event.stopPropagation();
}

function stopMadeUp(event: Event): void {
  if (!event.isTrusted) event.stopImmediatePropagation();
}
