import { useCallback, useRef } from 'react';
import browser, { type Runtime } from 'webextension-polyfill';
import type { Term } from '../../lib/content/pack.ts';
import { POINTING } from '../../lib/pointing.ts';

/** Shows in the tab's page where a term stands. The connection ends with the popup, and so does that. */
export function usePointing(tab: Promise<number | undefined>): (term?: Term) => void {
  const connection = useRef<Promise<Runtime.Port | undefined>>(null);
  return useCallback(
    (term) => {
      const tell = async () => {
        connection.current ??= connect(tab);
        const port = await connection.current;
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- not a window's
        port?.postMessage(term?.id ?? null);
      };
      void tell();
    },
    [tab],
  );
}

async function connect(tab: Promise<number | undefined>): Promise<Runtime.Port | undefined> {
  const id = await tab;
  return id === undefined ? undefined : browser.tabs.connect(id, { name: POINTING });
}
