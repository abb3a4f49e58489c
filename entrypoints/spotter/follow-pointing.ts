import { browser } from 'wxt/browser';
import type { PageSpotter } from '../../lib/page/spotter.ts';
import { POINTING } from '../../lib/pointing.ts';

/** Shows in the page the term that the reader points at in the popup's list, as long as it is open. */
export function followPointing(spotter: PageSpotter, signal: AbortSignal): void {
  // Only the extension's own pages can connect to its content scripts.
  const connected = (port: ReturnType<typeof browser.runtime.connect>) => {
    if (port.name !== POINTING) return;
    port.onMessage.addListener((term: unknown) => {
      if (!signal.aborted) spotter.marker?.pointOut(typeof term === 'string' ? term : undefined);
    });
    port.onDisconnect.addListener(() => spotter.marker?.pointOut(undefined));
  };
  browser.runtime.onConnect.addListener(connected);
  signal.addEventListener('abort', () => browser.runtime.onConnect.removeListener(connected));
}
