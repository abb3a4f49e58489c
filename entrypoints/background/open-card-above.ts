import browser from 'webextension-polyfill';
import type { CardBesideFrame } from '../../lib/messaging/frame.ts';
import { readKept } from '../../lib/settings/store.ts';

/**
 * Opens the card of a term in a small frame beside that frame, in the page around, where the card's
 * code is.
 *
 * @returns whether it could be opened there
 */
export async function openCardAbove(
  tabId: number,
  frame: number,
  { term, cause, instead, place }: Omit<CardBesideFrame, 'frame' | 'appearance'>,
): Promise<boolean> {
  // Where the page around holds no term, nothing in it knows how the reader wants cards to look.
  const { theme, textSize } = (await readKept()).settings;
  const [injection] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    args: [{ term, cause, instead, place, frame, appearance: { theme, textSize } }],
    func: (wanted: CardBesideFrame) =>
      globalThis.clinicContextCard?.openBesideFrame(wanted) ?? false,
    injectImmediately: true,
  });
  return injection?.result === true;
}
