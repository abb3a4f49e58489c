import { listen } from './listen.ts';
import { isTaken } from './takes-clicks.ts';

export interface Intent {
  /** The pointer seems to come to rest at a point of the viewport. */
  slowDown(x: number, y: number): void;
  /** The pointer rests at a point of the viewport. */
  rest(x: number, y: number): void;
  /** Somebody clicked or tapped what does nothing else, as far as can be told. */
  press(x: number, y: number): void;
  /** Resting there is not meant any more: the pointer moved on, a key was pressed. */
  leave(): void;
}

/** So much of the time that a pointer has to rest tells that it may. */
const EARLY = 1 / 3;
/** Where a pointer never rests long enough, it slows down as with this dwell, in milliseconds. */
const USUAL_DWELL = 150;

/**
 * Tells what a reader means by moving the pointer: resting on something, or pressing it. Never
 * while text is selected or dragged, or while what is under the pointer scrolls. Acts on trusted
 * events only, and stops none: what a page does with its clicks is its own affair.
 *
 * @param dwell milliseconds that a pointer rests before it counts as meant; 0: it never does
 */
export function watchIntent(intent: Intent, dwell: number, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const leave = () => {
    clearTimeout(timer);
    intent.leave();
  };
  const left = ({ isTrusted }: Event) => {
    if (isTrusted) leave();
  };

  // Of what is in a shadow root, the host; nobody is told here of what scrolls in there.
  let over: EventTarget | null = null;
  const moved = (event: PointerEvent) => {
    if (!event.isTrusted) return;
    leave();
    over = event.target;
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    const { clientX, clientY } = event;
    timer = setTimeout(
      () => {
        if (dwell > 0) {
          timer = setTimeout(() => intent.rest(clientX, clientY), dwell * (1 - EARLY));
        }
        intent.slowDown(clientX, clientY);
      },
      (dwell || USUAL_DWELL) * EARLY,
    );
  };
  const clicked = (event: MouseEvent) => {
    if (!event.isTrusted || event.button !== 0 || event.defaultPrevented) return;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (isTaken(event)) return;
    if (!(document.getSelection()?.isCollapsed ?? true)) return;
    leave();
    intent.press(event.clientX, event.clientY);
  };

  // A box elsewhere may scroll by itself, without end.
  const scrolled = (event: Event) => {
    const { target } = event;
    if (target instanceof Element && over instanceof Node && !target.contains(over)) return;
    left(event);
  };

  listen(document, 'pointermove', moved, { signal });
  listen(document, 'click', clicked, { signal });
  listen(document, 'scroll', scrolled, { capture: true, signal });
  for (const type of ['pointerdown', 'keydown', 'dragstart', 'pointerleave'] as const) {
    listen(document, type, left, { capture: true, signal });
  }
  signal.addEventListener('abort', leave);
}
