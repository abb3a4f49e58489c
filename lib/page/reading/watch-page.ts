/** A page that keeps changing is told of no more often than this, in milliseconds. */
const PAUSE = 1000;

/** Tells when a document has changed in a way that a reading of it would show. */
export function watchPage(changed: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const told = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      changed();
    }, PAUSE);
  };
  const observer = new MutationObserver(told);
  observer.observe(document, {
    childList: true,
    characterData: true,
    subtree: true,
    attributeFilter: ['hidden', 'open', 'class', 'style'],
  });
  // A popover comes and goes without any attribute changing.
  document.addEventListener('toggle', told, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
