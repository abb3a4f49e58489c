import browser from 'webextension-polyfill';
import { API_NAME } from '../../lib/messaging/extension-api.ts';

/** Has all frames of a tab tell of the next Esc. Where they do so already, nothing changes. */
export async function hearEscape(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    args: [API_NAME],
    func: (api: string) => {
      if (globalThis.clinicContextHearsEscape) return;
      globalThis.clinicContextHearsEscape = true;
      const controller = new AbortController();
      const { signal } = controller;
      addEventListener(
        'keydown',
        async ({ isTrusted, key }) => {
          if (!isTrusted || key !== 'Escape') return;
          controller.abort();
          globalThis.clinicContextHearsEscape = false;
          try {
            await Reflect.get(globalThis, api).runtime.sendMessage({ type: 'escape-pressed' });
          } catch {
            // The extension has gone meanwhile, and its cards with it.
          }
        },
        { capture: true, passive: true, signal },
      );
    },
    injectImmediately: true,
  });
}

/** Closes the cards of a tab that are not pinned, in whatever frame. */
export async function closeReadCards(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => globalThis.clinicContextCard?.closeRead(),
    injectImmediately: true,
  });
}
