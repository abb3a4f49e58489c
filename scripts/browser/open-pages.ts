import type { Browser, Page } from 'puppeteer-core';

/**
 * The open page with an address; undefined where there is none. Firefox's driver does not know
 * where an extension's page is, and keeps pages that the extension has closed.
 */
export async function pageAt(browser: Browser, url: string): Promise<Page | undefined> {
  for (const page of await browser.pages()) {
    const address = await page.evaluate(() => location.href).catch(() => 'It is closed');
    if (address === url) return page;
  }
  return undefined;
}
