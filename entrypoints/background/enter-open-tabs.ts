import browser, { type Runtime } from 'webextension-polyfill';
import { inEveryTab } from './in-every-tab.ts';

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
    const enter = (tabId: number) => {
      const target = { tabId, allFrames: true };
      return Promise.allSettled([
        browser.scripting.insertCSS({ target, files: css }),
        browser.scripting.executeScript({ target, files: js }),
      ]);
    };
    await inEveryTab(enter, { url: matches });
  });
}
