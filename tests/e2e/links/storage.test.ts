import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { storage } from '../support/settings.ts';
import { test } from './link-test.ts';
import { heading, press } from './links-page.ts';

const DONE = 'The check is done';

/** Has the browser's storage take no page of this link, as if it were full. */
async function refusePage(page: Page, link: number): Promise<void> {
  await page.evaluate(
    `for (const area of ['local', 'session']) {
      const storage = (globalThis.browser ?? chrome).storage[area];
      const set = storage.set.bind(storage);
      storage.set = (items, ...more) => {
        if ('links:page:${link}' in items) throw new Error('No room for it');
        return set(items, ...more);
      };
    }`,
  );
}

test('a page that is not stored is told of, and is in the report', async ({ startCheck }) => {
  const page = await startCheck(['plain', 'login-form']);
  await expect.poll(() => heading(page)).toBe(DONE);
  const opens = () => page.$$eval('[aria-label^="Open its check"]', ({ length }) => length);
  await expect.poll(opens).toBe(2);

  await refusePage(page, 1);
  await press(page, 'Try 1 again');
  await page.waitForSelector('::-p-text(does not store every page that was read: No room for it)');
  await expect.poll(() => heading(page)).toBe(DONE);
  await page.waitForSelector('.results ::-p-text(Only this tab has its page)');
  expect(await opens()).toBe(1);
  expect(await axeFindings(page)).toEqual([]);

  const said = () => page.$eval('section:last-of-type .said', (out) => out.textContent);
  await press(page, 'As a web page');
  await expect.poll(said).toMatch(/^Saved as .* among your downloads\.$/);
  await storage(page, `session.remove('links:page:0')`);
  await press(page, 'As a web page');
  await expect.poll(said).toContain('1 page that was read is missing in it');
});
