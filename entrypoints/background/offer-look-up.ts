import { i18n } from '#i18n';
import browser from 'webextension-polyfill';
import { keepLookUp } from '../../lib/look-up.ts';

const LOOK_UP = 'look-up';

/** Adds "look up" to the context menu of selected words. */
export function offerLookUp(): void {
  // Firefox for Android has no context menus.
  const menus: typeof browser.contextMenus | undefined = browser.contextMenus;
  if (!menus) return;
  browser.runtime.onInstalled.addListener(async () => {
    // After an update, the menu of the version before may still be there.
    await menus.remove(LOOK_UP).catch(() => {});
    menus.create({ id: LOOK_UP, title: i18n.t('menu.lookUp'), contexts: ['selection'] });
  });
  menus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId === LOOK_UP && selectionText !== undefined) void lookUp(selectionText, tab?.id);
  });
}

/** Searches for words in the popup; where the browser cannot open that, in a tab. */
async function lookUp(words: string, tabId: number | undefined): Promise<void> {
  // Before anything is waited for: Firefox opens a popup only while it handles the click.
  const opening = openPopup();
  await keepLookUp(words);
  if (!(await opening)) {
    const query = tabId === undefined ? '' : `?tab=${tabId}`;
    await browser.tabs.create({ url: browser.runtime.getURL(`popup.html${query}`) });
  }
}

async function openPopup(): Promise<boolean> {
  try {
    await browser.action.openPopup();
    return true;
  } catch {
    return false;
  }
}
