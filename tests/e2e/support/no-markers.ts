import type { Page } from 'puppeteer-core';
import { inject } from 'vitest';
import type { ExtensionBrowser } from '../../../scripts/browser/launch.ts';

/** Calls a function, given as text, with what is global in the background. */
type Background = (func: string) => Promise<unknown>;

/**
 * Has the background bring markers into no page, as where a page has just been left.
 *
 * @param own any page of the extension
 * @returns how often one was wanted, and what lets them come again
 */
export async function keepMarkersAway(session: ExtensionBrowser, own: Page) {
  const background = await backgroundOf(session, own);
  await background(`(there) => {
    const { scripting } = there.browser ?? there.chrome;
    const real = scripting.executeScript;
    there.wanted = 0;
    there.letCome = () => { scripting.executeScript = real; };
    scripting.executeScript = (injection) => {
      if (injection.files?.[0] !== '/marker.js') return real.call(scripting, injection);
      there.wanted++;
      return Promise.reject(new Error('The frame has gone'));
    };
  }`);
  return {
    wanted: () => background('(there) => there.wanted'),
    letCome: () => background('(there) => there.letCome()'),
  };
}

async function backgroundOf(
  { browser, extensionBase }: ExtensionBrowser,
  own: Page,
): Promise<Background> {
  if (inject('browser') === 'firefox') {
    // An event page, which other pages of the extension can reach into.
    return (func) => own.evaluate(`browser.runtime.getBackgroundPage().then(${func})`);
  }
  // Something to do starts it, where it has ended.
  await own.evaluate(`chrome.runtime.sendMessage({ type: 'card-likely' })`);
  const target = await browser.waitForTarget(
    (one) => one.url() === `${extensionBase}/background.js`,
  );
  const worker = await target.worker();
  if (!worker) throw new Error('There is no background');
  return (func) => worker.evaluate(`(${func})(globalThis)`);
}
