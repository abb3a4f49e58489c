/** Resolves once the document is in a tab that somebody can see: at once, or when it comes to the front. */
export async function whenSeen(): Promise<void> {
  while (document.hidden) {
    await new Promise((resolve) => {
      document.addEventListener('visibilitychange', resolve, { once: true });
      // A document that is opened anew has lost its listeners. Frames come when somebody sees it.
      requestAnimationFrame(resolve);
    });
  }
}

/**
 * Runs a task when the page has nothing else to do.
 *
 * @param signal keeps it from running
 * @param delay milliseconds before that moment is waited for
 * @param timeout milliseconds after which it is waited for no longer
 */
export function whenIdle(
  task: () => void,
  signal: Pick<AbortSignal, 'aborted'>,
  delay = 0,
  timeout = 1000,
): void {
  const run = () => {
    if (!signal.aborted) task();
  };
  const wait = () => {
    if (!signal.aborted) requestIdleCallback(run, { timeout });
  };
  if (delay === 0) wait();
  else setTimeout(wait, delay);
}
