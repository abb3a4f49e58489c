import browser from 'webextension-polyfill';
import type { CardRequest } from '../../lib/frame.ts';
import { injectCard } from './inject-card.ts';

/**
 * Opens the card of a term in a small frame beside that frame, in the page around.
 *
 * @returns whether it could be opened there
 */
export async function openCardAbove(
  tabId: number,
  request: Pick<CardRequest, 'term' | 'cause'>,
): Promise<boolean> {
  await injectCard(tabId, 0);
  const [injection] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    args: [{ term: request.term, cause: request.cause }],
    func: (wanted: Pick<CardRequest, 'term' | 'cause'>) =>
      globalThis.clinicContextCard?.openBesideFrame(wanted) ?? false,
  });
  return injection?.result === true;
}
