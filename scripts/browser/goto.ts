import type { Page } from 'puppeteer-core';

/** Opens an extension's page. In Firefox the driver's own wait for one never ends. */
export async function gotoExtensionPage(page: Page, url: string): Promise<Page> {
  await page.goto(url, { waitUntil: [] });
  await loaded(page, url);
  return page;
}

/**
 * Opens a page by having the tab go there itself. Firefox's driver would take the error page of
 * any frame that fails for a failure of the page.
 */
export async function gotoPageWithBrokenFrames(page: Page, url: string): Promise<void> {
  await page.evaluate((address) => location.assign(address), url);
  await loaded(page, url);
}

async function loaded(page: Page, url: string): Promise<void> {
  await page.waitForFunction(
    (expected) => location.href === expected && document.readyState === 'complete',
    {},
    url,
  );
}
