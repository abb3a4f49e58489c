import { wordsNow } from '../../lib/settings/language.ts';
import { onKeptChanged } from '../../lib/settings/store.ts';
import browser from 'webextension-polyfill';
import { renameContextMenu } from './context-menu.ts';
import { tellCards } from './inject-card.ts';

/** Has the context menu and the cards of open pages speak another language, once the reader chooses one. */
export function keepLanguage(): void {
  onKeptChanged(({ language }) => {
    if (language) void speakEverywhere();
  });
}

/** Has the cards of one frame speak the language that the reader wants now. */
export async function sendWords(tabId: number, frameId: number): Promise<void> {
  await tellCards({ tabId, frameIds: [frameId] }, await wordsNow());
}

async function speakEverywhere(): Promise<void> {
  const words = await wordsNow();
  const tabs = await browser.tabs.query({});
  // The browser keeps extensions out of some pages.
  await Promise.allSettled([
    renameContextMenu(),
    ...tabs.flatMap(({ id }) =>
      id === undefined ? [] : tellCards({ tabId: id, allFrames: true }, words),
    ),
  ]);
}
