import browser from 'webextension-polyfill';

/**
 * Closes the card that stands beside a small frame in the page around.
 *
 * @param left only because the pointer has left the term there
 * @returns whether none is read there any more
 */
export async function closeCardAbove(
  tabId: number,
  frame: number,
  left: boolean,
): Promise<boolean> {
  const [injection] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    args: [frame, left],
    func: (beside: number, onlyLeft: boolean) =>
      globalThis.clinicContextCard?.closeBesideFrame(beside, onlyLeft) ?? true,
    injectImmediately: true,
  });
  return injection?.result === true;
}
