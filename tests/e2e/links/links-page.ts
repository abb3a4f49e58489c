import type { Page } from 'puppeteer-core';
import { storage } from '../support/settings.ts';

/** Puts text into the field, as dropping it there does. */
export async function putIn(page: Page, text: string, html = ''): Promise<void> {
  await page.waitForSelector('#links-text');
  await page.evaluate(
    (dropped, rich) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.setData('text/plain', dropped);
      dataTransfer.setData('text/html', rich);
      const init = { dataTransfer, bubbles: true, cancelable: true };
      document.querySelector('#links-text')?.dispatchEvent(new DragEvent('drop', init));
    },
    text,
    html,
  );
}

/** Presses the button that says so. */
export async function press(page: Page, says: string): Promise<void> {
  const button = await page.waitForSelector(`button::-p-text(${says})`);
  await button?.click();
}

/** What became of each link, by its address. */
export function rows(page: Page): Promise<Record<string, string>> {
  return page.$$eval('.results tbody tr', (found) =>
    Object.fromEntries(
      found.map((row) => [row.querySelector('a')?.href ?? '', row.dataset['state'] ?? '']),
    ),
  );
}

/** What of checks is on this computer: the keys under which it is kept, sorted. */
export async function keptOnDisk(page: Page): Promise<string[]> {
  const kept = Object.keys(Object(await storage(page, 'local.get(null)')));
  return kept.filter((key) => key.startsWith('links:')).toSorted();
}

/** How many links have an outcome. */
export async function doneCount(page: Page): Promise<number> {
  const states = Object.values(await rows(page));
  return states.filter((state) => state !== 'waiting' && state !== 'open').length;
}

export function heading(page: Page): Promise<string | null> {
  return page.$eval('#links-progress', (title) => title.textContent);
}

/** Addresses of the tabs that show a page of this site, or the page in front of the links' window. */
export async function tabsOf(page: Page, origin: string): Promise<string[]> {
  const urls = await page.evaluate(
    `(globalThis.browser ?? chrome).tabs.query({}).then((tabs) => tabs.map(({ url }) => url ?? ''))`,
  );
  if (!Array.isArray(urls)) throw new Error('The browser told of no tabs');
  return urls.filter((url) => url.startsWith(origin) || url.includes('/links.html#window'));
}
