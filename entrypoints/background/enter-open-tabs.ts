import browser, { type Runtime } from 'webextension-polyfill';

/**
 * Brings the spotter into the tabs that are open while the extension is installed, so that nobody
 * has to load a page anew to see what it does, or updated: there, the one of the version before
 * has ended with it. Firefox does so by itself.
 */
export function enterOpenTabs(): void {
  if (import.meta.env.FIREFOX) return;
  browser.runtime.onInstalled.addListener(async ({ reason }: Runtime.OnInstalledDetailsType) => {
    if (reason !== 'install' && reason !== 'update') return;
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
