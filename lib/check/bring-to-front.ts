import browser from 'webextension-polyfill';

/** Brings a tab to the front where this page stands in a tab itself: in a side panel, the tab is there already. */
export async function bringToFront(tabId: number): Promise<void> {
  if (await browser.tabs.getCurrent()) await browser.tabs.update(tabId, { active: true });
}
