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

/** Keeps what happens in the card from the page's handlers; the browser's own doing goes on. */
export function shield(host: HTMLElement): void {
  for (const type of EVENTS) host.addEventListener(type, stop, { passive: true });
}

function stop(event: Event): void {
  event.stopPropagation();
}
