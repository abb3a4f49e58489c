import type { WxtBrowser } from 'wxt/browser';

/**
 * The name by which scripts in pages know the browser's interface for extensions.
 *
 * Firefox has both; its `chrome` knows nothing of promises. What is there is not asked: in Chromium it
 * can be an element of the page with that name.
 */
export const API_NAME = import.meta.env.FIREFOX ? 'browser' : 'chrome';

/**
 * The browser's interface for extensions, as scripts in pages ask for it: only where they need it.
 * In Chromium the first touch makes all of it, which takes longer than to look a whole page
 * through; `browser` of wxt/browser touches it as soon as a script starts.
 */
export function extensionApi(): WxtBrowser {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- No type says what stands there.
  return Reflect.get(globalThis, API_NAME) as WxtBrowser;
}

/** Whether the extension is there still: updated or taken away under an open page, its scripts live on without it. */
export function isExtensionThere(): boolean {
  const runtime: WxtBrowser['runtime'] | undefined = extensionApi().runtime;
  return runtime?.id !== undefined;
}
