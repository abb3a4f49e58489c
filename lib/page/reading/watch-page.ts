/** A page that keeps changing is told of no more often than this, in milliseconds. */
const PAUSE = 1000;

/** Tells when a document has changed in a way that a reading of it would show. */
export function watchPage(changed: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(() => {
      timer = undefined;
      changed();
    }, PAUSE);
  });
  observer.observe(document, {
    childList: true,
    characterData: true,
    subtree: true,
    attributeFilter: ['hidden', 'open', 'class', 'style'],
  });
  // Something shown or hidden by other means, such as a popover.
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
