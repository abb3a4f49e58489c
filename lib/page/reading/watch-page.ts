/** A page that keeps changing is told of no more often than this, in milliseconds. */
const PAUSE = 1000;

/** What a reading would show otherwise: text, and whether it is on show. */
const CHANGES = {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: ['hidden', 'open', 'class', 'style'],
};

/**
 * Tells when a document has changed in a way that a reading of it would show.
 *
 * @param shadows its shadow roots: what changes in them is told of them alone
 */
export function watchPage(
  shadows: readonly ShadowRoot[],
  changed: () => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const told = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      changed();
    }, PAUSE);
  };
  const observer = new MutationObserver(told);
  for (const root of [document, ...shadows]) observer.observe(root, CHANGES);
  // A popover comes and goes without any attribute changing.
  document.addEventListener(
    'toggle',
    ({ isTrusted }) => {
      if (isTrusted) told();
    },
    { capture: true, passive: true, signal },
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
