import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';

/** Waits until a page has come back. Firefox's driver hears of it only when its address is set once more. */
export async function cameTo(page: Page, url: string): Promise<void> {
  const address = () => page.evaluate(() => location.href).catch(() => '');
  await expect.poll(address).toBe(url);
  await page.evaluate(() => history.replaceState(null, '', location.href));
  await expect.poll(() => page.url()).toBe(url);
}
