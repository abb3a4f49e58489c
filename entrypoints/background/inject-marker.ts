import browser from 'webextension-polyfill';
import { drawMarks } from './draw-marks.ts';

/**
 * Brings the marker's code and its style sheet into the frame that asks for it, beside the spotter
 * there: most pages hold no term.
 *
 * @throws where the frame has gone meanwhile
 */
export async function injectMarker(tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  await Promise.all([
    drawMarks(target),
    browser.scripting.executeScript({ target, files: ['/marker.js'], injectImmediately: true }),
  ]);
}
