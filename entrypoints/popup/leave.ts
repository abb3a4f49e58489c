import { useEffect } from 'react';
import browser from 'webextension-polyfill';

/** Opens something else, and closes the popup: Firefox would leave it standing in front. */
export async function leaveFor(open: () => Promise<unknown>): Promise<void> {
  await open();
  window.close();
}

/** Has links lead out of the popup in the same way. */
export function useLeavingLinks(): void {
  useEffect(() => {
    const controller = new AbortController();
    window.addEventListener('click', follow, { signal: controller.signal });
    return () => {
      controller.abort();
    };
  }, []);
}

function follow(event: MouseEvent): void {
  const { target } = event;
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[target=_blank]');
  // With such a key the reader means a window, or a tab to be read later.
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  void leaveFor(() => browser.tabs.create({ url: link.href }));
}
