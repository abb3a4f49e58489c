import type { Page } from 'puppeteer-core';
import { describe, expect, inject } from 'vitest';
import { gotoExtensionPage } from '../../scripts/browser/goto.ts';
import { test as base } from './support/test.ts';

/** The end-to-end test with a page of the extension in which nothing can be read from the disk. */
const test = base.extend('openBroken', ({ extension, openPage }) => async (path: string) => {
  const page: Page = await openPage('welcome.html');
  await page.evaluateOnNewDocument(`
    (globalThis.browser ?? chrome).storage.local.get = async () => {
      throw new Error('The disk is broken');
    };
  `);
  return gotoExtensionPage(page, extension.url(path));
});

// In Firefox no driver comes before a page's own scripts.
describe.runIf(inject('browser') === 'chromium')('where nothing can be read', () => {
  test('an enquiry can be written without the saved questions, and why is said', async ({
    openBroken,
  }) => {
    const page = await openBroken('enquiry.html');
    await page.waitForSelector('[role=alert] ::-p-text(The browser says: The disk is broken)');
    expect(await page.$('.another textarea')).not.toBeNull();
  });

  test('links can be put in', async ({ openBroken }) => {
    const page = await openBroken('links.html');
    await page.waitForSelector('#links-text');
  });

  test('a check of a link that cannot be read says that it is gone', async ({ openBroken }) => {
    const page = await openBroken('sidepanel.html?link=0&run=1');
    await page.waitForSelector('::-p-text(This check is no longer kept)');
  });
});
