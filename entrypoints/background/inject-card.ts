import browser from 'webextension-polyfill';

/**
 * Brings the card's code into the frame that asks for it, beside the spotter there: most pages
 * never need it.
 *
 * @throws where the frame has gone meanwhile, or the browser keeps extensions out of it
 */
export async function injectCard(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: ['/popover.js'],
  });
}
