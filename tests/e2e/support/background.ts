import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { ExtensionPages } from '../../../scripts/browser/extension-pages.ts';
import type { ExtensionBrowser } from '../../../scripts/browser/launch.ts';
import type { OwnErrors } from './errors.ts';

/**
 * Ends the background, as browsers do when it has nothing to do. Chrome's worker can be ended from
 * outside; Firefox ends its event page after half a minute, and here it is left to that.
 */
export async function endBackground(
  { browser, extensionBase }: ExtensionBrowser,
  ownErrors: OwnErrors,
): Promise<void> {
  const workers = () =>
    browser.targets().filter((target) => target.url() === `${extensionBase}/background.js`);
  await ownErrors.leaveBackground();
  for (const target of workers()) await (await target.worker())?.close();
  await expect.poll(workers).toEqual([]);
}

/**
 * Shows a page of seven terms, and ends the background once it has been told of them, which is the
 * last that it is told: told right while it ends, Chromium was seen to start it no more.
 *
 * @param origin of the site with the tests' pages
 */
export async function readThenEndBackground(
  page: Page,
  origin: string,
  extension: ExtensionPages,
  session: ExtensionBrowser,
  ownErrors: OwnErrors,
): Promise<void> {
  await page.goto(`${origin}/terms.html`);
  await page.bringToFront();
  await expect.poll(() => extension.badgeText(page)).toBe('7');
  await endBackground(session, ownErrors);
}
