import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { cameTo } from './came-to.ts';

/**
 * Leaves a page, does something, and goes back to it: it comes out of the back/forward cache as it
 * was left. It must not be served with `no-store`.
 *
 * @param elsewhere the address to go to meanwhile
 */
export async function whileLeft(
  page: Page,
  elsewhere: string,
  work: () => Promise<void>,
): Promise<void> {
  const left = page.url();
  await page.evaluate((url) => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted }));
    // Firefox's driver cannot have a page that came back go elsewhere.
    location.assign(url);
  }, elsewhere);
  await cameTo(page, elsewhere);
  await work();
  await page.bringToFront();
  await page.evaluate(() => history.back());
  await cameTo(page, left);
  expect(await page.evaluate('persisted')).toBe(true);
}
