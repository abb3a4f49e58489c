import browser from 'webextension-polyfill';
import type { CardBesideFrame, CardRequest } from '../../lib/frame.ts';
import { readKept } from '../../lib/settings/store.ts';
import { injectCard } from './inject-card.ts';

/**
 * Opens the card of a term in a small frame beside that frame, in the page around.
 *
 * @returns whether it could be opened there
 */
export async function openCardAbove(
  tabId: number,
  { term, cause }: Pick<CardRequest, 'term' | 'cause'>,
): Promise<boolean> {
  // Where the page around holds no term, nothing in it knows how the reader wants cards to look.
  const { theme, textSize } = (await readKept()).settings;
  await injectCard(tabId, 0);
  const [injection] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    args: [{ term, cause, appearance: { theme, textSize } }],
    func: (wanted: CardBesideFrame) =>
      globalThis.clinicContextCard?.openBesideFrame(wanted) ?? false,
    injectImmediately: true,
  });
  return injection?.result === true;
}
