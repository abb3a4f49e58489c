import { deepActiveElement, holdsFocus } from './focus.ts';

/** How long the pointer may be away from term and card, as in Wikipedia's page previews. */
export const AWAY_MS = 300;

interface Options {
  readonly term: Range;
  /** The card's; without it the card stands in the page around this frame. */
  readonly panel?: HTMLElement;
  /** Whether the pointer's leaving closes the card: so for one that opened by hovering. */
  readonly closesWhenLeft: boolean;
  /** Whether the reader has pinned it: then it goes by its own button, or Esc within it. */
  readonly isPinned: () => boolean;
  readonly signal: AbortSignal;
  /** @param left because the pointer has left, and nothing else was done */
  readonly close: (left: boolean) => void;
}

/** Closes the card on Esc, on a press elsewhere, when the pointer has left, and with the page. */
export function closeWhenDone(options: Options): void {
  closeOnEscape(options);
  closeOnPressElsewhere(options);
  closeOnPressInFrame(options);
  if (options.closesWhenLeft) closeWhenPointerLeaves(options);
  closeWithThePage(options);
}

function closeOnEscape({ panel, isPinned, signal, close }: Options): void {
  addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.key !== 'Escape') return;
      // With the focus in the card the key is ours alone; else the page may have a use for it too.
      if (holdsFocus(panel)) {
        event.preventDefault();
        event.stopImmediatePropagation();
      } else if (isPinned()) return;
      close(false);
    },
    { capture: true, signal },
  );
}

function closeOnPressElsewhere({ term, panel, isPinned, signal, close }: Options): void {
  addEventListener(
    'pointerdown',
    (event) => {
      if (event.isTrusted && !isPinned() && !isOver(event, term, panel)) close(false);
    },
    { capture: true, passive: true, signal },
  );
}

/** Nobody is told here of a press in a frame, but of the focus that goes there. */
function closeOnPressInFrame({ term, isPinned, signal, close }: Options): void {
  addEventListener(
    'blur',
    (event) => {
      if (!event.isTrusted) return;
      // In Firefox it comes before it is known where the focus goes.
      setTimeout(() => {
        const frame = deepActiveElement();
        // By a key or a script it can go there, too.
        const isPressed = frame?.matches('iframe:hover') && !term.intersectsNode(frame);
        if (isPressed && !signal.aborted && !isPinned()) close(false);
      });
    },
    { signal },
  );
}

function closeWhenPointerLeaves({ term, panel, isPinned, signal, close }: Options): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stay = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const leave = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      // Whoever has moved into the card by key or press is still reading.
      if (!isPinned() && !holdsFocus(panel)) close(true);
    }, AWAY_MS);
  };
  const watch = (event: PointerEvent) => {
    if (!event.isTrusted) return;
    // A button held down is a selection in the making, which may well stray.
    if (isOver(event, term, panel) || event.buttons !== 0) stay();
    else leave();
  };
  const options = { capture: true, passive: true, signal };
  addEventListener('pointermove', watch, options);
  // A frame swallows the pointer's moves; that it was entered still shows.
  addEventListener('pointerover', watch, options);
  document.documentElement.addEventListener(
    'pointerleave',
    (event) => {
      if (!event.isTrusted) return;
      // The page around follows the pointer there.
      if (panel) leave();
      else stay();
    },
    { passive: true, signal },
  );
  signal.addEventListener('abort', stay, { once: true });
}

function closeWithThePage({ isPinned, signal, close }: Options): void {
  const closeWhenHidden = (event: Event) => {
    if (!event.isTrusted) return;
    if (event.type === 'pagehide' || (document.hidden && !isPinned())) close(false);
  };
  addEventListener('pagehide', closeWhenHidden, { signal });
  document.addEventListener('visibilitychange', closeWhenHidden, { signal });
}

/** By place, not by target: the target of an event in a closed shadow root is not told. */
function isOver({ clientX: x, clientY: y }: MouseEvent, term: Range, panel?: HTMLElement): boolean {
  return [...(panel?.getClientRects() ?? []), ...term.getClientRects()].some(
    (rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom,
  );
}
