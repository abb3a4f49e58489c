/** Remembers what has the focus; the function it gives puts the focus back there. */
export function rememberFocus(): () => void {
  const before = deepActiveElement();
  return () => {
    if (before instanceof HTMLElement || before instanceof SVGElement) {
      before.focus({ preventScroll: true });
    }
  };
}

/**
 * Lets Tab go round within the card: it stands at the page's end, and from its last button the
 * focus would leave for the browser's bars. Esc is the way out.
 */
export function keepTabWithin(panel: HTMLElement, signal: AbortSignal): void {
  panel.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.key !== 'Tab') return;
      const stops = [...panel.querySelectorAll<HTMLElement>('a[href], button, summary')].filter(
        (stop) => stop.checkVisibility(),
      );
      const [from, to] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
      if (!to || event.target !== from) return;
      event.preventDefault();
      to.focus();
    },
    { signal },
  );
}

/** Whether something in a card has the focus; false without one. */
export function holdsFocus(panel: HTMLElement | undefined): boolean {
  return panel?.matches(':focus-within') ?? false;
}

/** What has the focus, in a shadow root too, unless it is a closed one: then its host. */
export function deepActiveElement(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
