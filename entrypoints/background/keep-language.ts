import { wordsNow } from '../../lib/settings/language.ts';
import { onKeptChanged } from '../../lib/settings/store.ts';
import { renameContextMenu } from './context-menu.ts';
import { inEveryTab } from './in-every-tab.ts';
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
  await Promise.allSettled([
    renameContextMenu(),
    inEveryTab((tabId) => tellCards({ tabId, allFrames: true }, words)),
  ]);
}
