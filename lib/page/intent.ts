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
/** For whom resting is not meant, slowing down is told as early as with this time of rest, in milliseconds. */
const USUAL_DWELL = 150;

/**
 * Tells what a reader means by moving the pointer: resting on something, or pressing it. Never
 * while text is selected or dragged, or while the page scrolls. Acts on trusted events only, and
 * stops none: what a page does with its clicks is its own affair.
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

  const moved = (event: PointerEvent) => {
    if (!event.isTrusted) return;
    leave();
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

  listen(document, 'pointermove', moved, { signal });
  listen(document, 'click', clicked, { signal });
  for (const type of ['pointerdown', 'keydown', 'scroll', 'dragstart', 'pointerleave'] as const) {
    listen(document, type, left, { capture: true, signal });
  }
  signal.addEventListener('abort', leave);
}
