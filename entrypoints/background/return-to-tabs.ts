import browser, { type Runtime } from 'webextension-polyfill';

/**
 * Brings the spotter into open tabs once the extension has been updated: there, the one of the
 * version before has ended with it. Firefox does so by itself.
 */
export function returnToTabs(): void {
  if (import.meta.env.FIREFOX) return;
  browser.runtime.onInstalled.addListener(async ({ reason }: Runtime.OnInstalledDetailsType) => {
    if (reason !== 'update') return;
    const [spotter] = browser.runtime.getManifest().content_scripts ?? [];
    if (!spotter) return;
    const { matches, js = [], css = [] } = spotter;
    // A tab that is put to sleep loads anew when it wakes up.
    const tabs = await browser.tabs.query({ url: matches, discarded: false });
    // Some may have gone meanwhile, and the browser keeps extensions out of some pages.
    await Promise.allSettled(
      tabs.flatMap(({ id }) => {
        if (id === undefined) return [];
        const target = { tabId: id, allFrames: true };
        return [
          browser.scripting.insertCSS({ target, files: css }),
          browser.scripting.executeScript({ target, files: js }),
        ];
      }),
    );
  });
}
