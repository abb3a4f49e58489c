import browser from 'webextension-polyfill';

/**
 * Brings the marker's code into the frame that asks for it, beside the spotter there: most pages
 * hold no term.
 *
 * @throws where the frame has gone meanwhile
 */
export async function injectMarker(tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, files: ['/marker.js'], injectImmediately: true });
}
