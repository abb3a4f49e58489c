import type { Browser } from 'wxt/browser';
import { extensionApi } from '../../lib/extension-api.ts';
import type { PageMarker } from '../../lib/page/marker.ts';
import { POINTING } from '../../lib/pointing.ts';

/** Shows in the page the term that the reader points at in the popup's list, as long as it is open. */
export function followPointing(marker: PageMarker, signal: AbortSignal): void {
  // Only the extension's own pages can connect to its content scripts.
  const connected = (port: Browser.runtime.Port) => {
    if (port.name !== POINTING) return;
    port.onMessage.addListener((term: unknown) => {
      if (!signal.aborted) marker.pointOut(typeof term === 'string' ? term : undefined);
    });
    port.onDisconnect.addListener(() => marker.pointOut(undefined));
  };
  const { onConnect } = extensionApi().runtime;
  onConnect.addListener(connected);
  signal.addEventListener('abort', () => onConnect.removeListener(connected));
}
