import browser from 'webextension-polyfill';

/** The pages that are read. Firefox and others let the reader keep extensions from them. */
const PAGES = { origins: ['http://*/*', 'https://*/*'] };

/** Whether the browser lets the extension read all pages. */
export function mayReadPages(): Promise<boolean> {
  return browser.permissions.contains(PAGES);
}

/** Asks the reader. To be called right in a click: browsers allow it at no other time. */
export function askToReadPages(): Promise<boolean> {
  return browser.permissions.request(PAGES);
}

/** Tells whenever that may have changed. */
export function onPermissionChanged(listener: () => void, signal: AbortSignal): void {
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
    event.addListener(listener);
    signal.addEventListener('abort', () => {
      event.removeListener(listener);
    });
  }
}
