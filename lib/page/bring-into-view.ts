/** Scrolls whatever has to scroll for the beginning of a range to be in sight; frames around it too. */
export function bringIntoView(range: Range): void {
  const { startContainer } = range;
  const holder = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  holder?.scrollIntoView({ block: 'center', behavior: 'instant' });
  // A paragraph can be taller than the window.
  const line = range.getClientRects()[0];
  if (line && (line.top < 0 || line.bottom > innerHeight)) {
    scrollBy({ top: line.top - innerHeight / 3, behavior: 'instant' });
  }
}
