import type { Browser } from 'wxt/browser';
import { extensionApi } from '../../lib/messaging/extension-api.ts';
import { POINTING } from '../../lib/messaging/pointing.ts';

/**
 * Tells which term the reader points at in the popup's list, by its id; of none, once the popup has
 * gone. A connection outlives a change of settings, so that it is listened to for as long as the
 * script lives.
 */
export function followPointing(pointOut: (term: string | undefined) => void): void {
  // Only the extension's own pages can connect to its content scripts.
  extensionApi().runtime.onConnect.addListener((port: Browser.runtime.Port) => {
    if (port.name !== POINTING) return;
    port.onMessage.addListener((term: unknown) => {
      pointOut(typeof term === 'string' ? term : undefined);
    });
    port.onDisconnect.addListener(() => pointOut(undefined));
  });
}
