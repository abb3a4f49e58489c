/** Over all marks, whatever they look like. Our style sheet knows the name. */
const HIGHLIGHT = 'clinic-context-shown';

/** When it goes and comes again, in milliseconds: what moves is seen. */
const FLASH = { off: 250, on: 400 };

let stay = new AbortController();

/** Shows where a part of the page stands, until somebody presses something there. */
export function pointOut(range: Range): void {
  pointNothingOut();
  stay = new AbortController();
  const { signal } = stay;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const highlight = new Highlight(
    new StaticRange({ startContainer, startOffset, endContainer, endOffset }),
  );
  highlight.priority = 2;
  const set = () => CSS.highlights.set(HIGHLIGHT, highlight);
  set();
  if (!matchMedia('(prefers-reduced-motion: reduce)').matches) {
    const timers = [
      setTimeout(() => CSS.highlights.delete(HIGHLIGHT), FLASH.off),
      setTimeout(set, FLASH.on),
    ];
    signal.addEventListener('abort', () => {
      for (const timer of timers) clearTimeout(timer);
    });
  }
  for (const type of ['pointerdown', 'keydown', 'pagehide']) {
    addEventListener(
      type,
      (event) => {
        if (event.isTrusted) pointNothingOut();
      },
      { passive: true, capture: true, signal },
    );
  }
}

/** Takes away what was pointed out. */
export function pointNothingOut(): void {
  stay.abort();
  CSS.highlights.delete(HIGHLIGHT);
}
