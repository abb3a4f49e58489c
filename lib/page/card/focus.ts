/** Remembers what has the focus; the function it gives puts the focus back there. */
export function rememberFocus(): () => void {
  const before = deepActiveElement();
  return () => {
    if (before instanceof HTMLElement || before instanceof SVGElement) {
      before.focus({ preventScroll: true });
    }
  };
}

function deepActiveElement(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
