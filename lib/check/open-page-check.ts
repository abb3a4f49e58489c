import { browser as chrome } from 'wxt/browser';
import browser from 'webextension-polyfill';
import { tabQuery } from './tab-query.ts';
import { panelTerm } from './panel-term.ts';

/** The tab whose page is to be checked. */
export interface TabToCheck {
  readonly id: number;
  readonly windowId: number;
}

/**
 * Opens the page check beside a tab's page; in a tab of its own where there is no such place, or
 * the browser takes this for nobody's wish. To be called right in the handling of a click or a
 * key, before anything is waited for. A message from a page's card is as good as a click to Chrome,
 * not to Firefox: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/User_actions
 *
 * @param term the id of a term whose card is to be open there
 */
export async function openPageCheck({ id, windowId }: TabToCheck, term?: string): Promise<void> {
  const opening = openBeside(windowId);
  await panelTerm.give(term === undefined ? undefined : { tab: id, term });
  if (await opening) return;
  const url = browser.runtime.getURL(`sidepanel.html${await tabQuery(id)}`);
  await browser.tabs.create({ url });
}

async function openBeside(windowId: number): Promise<boolean> {
  // Chrome and its kin have the one, Firefox on computers has the other.
  const sidePanel: typeof chrome.sidePanel | undefined = chrome.sidePanel;
  const sidebar: typeof browser.sidebarAction | undefined = browser.sidebarAction;
  try {
    if (sidePanel) await sidePanel.open({ windowId });
    else if (sidebar) await sidebar.open();
    else return false;
    return true;
  } catch {
    return false;
  }
}
