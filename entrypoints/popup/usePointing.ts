import { useCallback, useRef } from 'react';
import browser, { type Runtime } from 'webextension-polyfill';
import type { Term } from '../../lib/content/pack.ts';
import { POINTING } from '../../lib/messaging/pointing.ts';

/** Shows in the tab's page where a term stands. The connection ends with the popup, and so does that. */
export function usePointing(tab: Promise<number | undefined>): (term?: Term) => void {
  const connection = useRef<Promise<Runtime.Port | undefined>>(null);
  return useCallback(
    (term) => {
      const connect = async () => {
        const id = await tab;
        if (id === undefined) return undefined;
        const port = browser.tabs.connect(id, { name: POINTING });
        port.onDisconnect.addListener(() => {
          // It ends with the page as well; Chrome wants the reason to be looked at.
          void browser.runtime.lastError;
          connection.current = null;
        });
        return port;
      };
      const tell = async () => {
        connection.current ??= connect();
        const port = await connection.current;
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- not a window's
        port?.postMessage(term?.id ?? null);
      };
      void tell();
    },
    [tab],
  );
}
