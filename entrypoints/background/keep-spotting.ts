import browser from 'webextension-polyfill';
import { onKeptChanged } from '../../lib/settings/store.ts';
import { showBadges } from './badge.ts';
import { inEveryTab } from './in-every-tab.ts';

/** Keeps markers in step with the settings, when somebody changes them here or on another computer. */
export function keepSpotting(): void {
  onKeptChanged(({ badge }) => {
    void inEveryTab(haveMarkersAsk);
    if (badge) void showBadges();
  });
}

/**
 * Has the markers of a tab ask what they have to know. To be told it, they would have to be told in
 * the right order, and never what holds for the page that the tab showed a moment before. The browser
 * lets nobody into frames that another extension's page holds: they go by what they know.
 */
async function haveMarkersAsk(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => {
      // What waits for a marker on its way is old.
      globalThis.clinicContextSpotting = undefined;
      globalThis.clinicContextAskAnew?.();
    },
    injectImmediately: true,
  });
}
