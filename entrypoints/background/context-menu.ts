import { i18n } from '#i18n';
import browser from 'webextension-polyfill';
import { lookUp } from '../../lib/terms/look-up.ts';
import { savedFromMenu } from '../../lib/questions/saved-from-menu.ts';
import { saveQuestion } from '../../lib/questions/store.ts';
import { speakAsSet } from '../../lib/settings/language.ts';
import { readKept } from '../../lib/settings/store.ts';

/** What the context menu of selected words offers, and how the popup is told of it. */
const ITEMS = {
  'look-up': { title: () => i18n.t('menu.lookUp'), chosen: lookUp.give },
  'save-question': {
    title: () => i18n.t('menu.saveQuestion'),
    chosen: async (words: string) => {
      const saving = saveQuestion({ text: words });
      await savedFromMenu.give(await saving.then(() => true).catch(() => false));
    },
  },
} as const;

/** Adds to the context menu of selected words. */
export function offerContextMenu(): void {
  const menus = contextMenus();
  if (!menus) return;
  browser.runtime.onInstalled.addListener(async () => {
    // After an update, the menu of the version before may still be there.
    await menus.removeAll();
    await speakAsSet((await readKept()).settings);
    for (const [id, { title }] of Object.entries(ITEMS)) {
      menus.create({ id, title: title(), contexts: ['selection'] });
    }
  });
  menus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    const item = Object.entries(ITEMS).find(([id]) => id === menuItemId)?.[1];
    if (item && selectionText !== undefined) void show(item.chosen(selectionText), tab?.id);
  });
}

/** Has the menu speak the language that the reader has just chosen. */
export async function renameContextMenu(): Promise<void> {
  await speakAsSet((await readKept()).settings);
  for (const [id, { title }] of Object.entries(ITEMS)) {
    await contextMenus()?.update(id, { title: title() });
  }
}

/** Firefox for Android has none. */
function contextMenus(): typeof browser.contextMenus | undefined {
  return browser.contextMenus;
}

/** Shows what came of it in the popup; where the browser cannot open that, in a tab. */
async function show(done: Promise<void>, tabId: number | undefined): Promise<void> {
  // Before anything is waited for: Firefox opens a popup only while it handles the click.
  const opening = openPopup();
  await done;
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
