import browser, { type Scripting } from 'webextension-polyfill';

/**
 * In Firefox only a user's style reaches into shadow roots. Chromium brings an author's there too,
 * and does not draw by a user's that comes once the page has been painted.
 */
const ORIGIN = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR';

/**
 * Brings the style sheet by which the highlights of some frames are drawn. A style sheet in the
 * manifest would be in every page, and cost the most of what a page without a term pays.
 *
 * @throws where a frame has gone meanwhile, or the browser keeps extensions out of it
 */
export function drawMarks(target: Scripting.InjectionTarget): Promise<void> {
  const files = ['/assets/highlight.css'];
  return browser.scripting.insertCSS({ target, files, origin: ORIGIN });
}
