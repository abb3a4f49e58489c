import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { countsOf } from '../../scripts/browser/marks.ts';
import { pageAt } from '../../scripts/browser/open-pages.ts';
import { axeFindings } from './support/axe.ts';
import { cutOff } from './support/cut-off.ts';
import { focused } from './support/focused.ts';
import { keepQuestions, questionTexts } from './support/questions.ts';
import { refuseToKeep } from './support/settings.ts';
import { test } from './support/test.ts';
import { unheard } from './support/unheard.ts';

/** The rows of the list, as they are read. */
function rows(popup: Page): Promise<string[]> {
  return popup.$$eval('.term-row', (found) => found.map((row) => row.textContent));
}

describe('the popup', () => {
  test('lists the terms of the page with their counts', async ({
    page,
    site,
    extension,
    openPopup,
  }) => {
    await page.goto(`${site.origin}/terms.html`);
    await expect.poll(() => countsOf(extension, page)).toHaveProperty('minoxidil', 2);
    const popup = await openPopup(page);
    await expect.poll(() => rows(popup)).toHaveLength(7);
    const list = await rows(popup);
    expect(list.find((row) => row.includes('minoxidil'))).toMatch(/2 times/);
    expect(list.find((row) => row.includes('vitiligo'))).toMatch(/once/);
  });

  test('says so when a page has none, and offers all the clinic explains', async ({
    page,
    site,
    extension,
    openPopup,
  }) => {
    await page.goto(`${site.origin}/empty.html`);
    await expect.poll(() => countsOf(extension, page)).toEqual({});
    const popup = await openPopup(page);
    await popup.waitForSelector('::-p-text(Nothing on this page yet)');
    expect(await rows(popup)).toHaveLength(23);
  });

  test('says that a page is closed to extensions, which are, and what can be done', async ({
    openPage,
  }) => {
    const popup = await openPage('popup.html');
    await popup.waitForSelector('.state::-p-text(PDF files)');
    await popup.waitForSelector('.state::-p-text(You can still search here.)');
    expect(await rows(popup)).toHaveLength(23);
  });

  test('finds a misspelt term in everything the clinic explains, and opens its card', async ({
    page,
    site,
    openPopup,
  }) => {
    await page.goto(`${site.origin}/empty.html`);
    const popup = await openPopup(page);
    await popup.type('input[type=search]', 'finastride');
    await expect.poll(async () => (await rows(popup))[0]).toContain('finasteride');
    expect(await popup.$eval('mark', (mark) => mark.textContent)).toBe('finasteride');
    await popup.keyboard.press('Enter');
    const card = await popup.waitForSelector('article');
    const text = await card?.evaluate((element) => element.textContent);
    expect(text).toContain('finasteride');
    expect(text).toContain('What treatments are currently available?');
  });

  test('a card leads to related ones, and back to the row that it was opened from', async ({
    page,
    site,
    openPopup,
  }) => {
    await page.goto(`${site.origin}/empty.html`);
    const popup = await openPopup(page);
    await popup.waitForSelector('.term-row');
    await popup.click('.term-row');
    const related = await popup.waitForSelector('.related__term');
    const name = await related?.evaluate((button) => button.textContent);
    await related?.click();
    await expect.poll(() => focused(popup)).toBe(name);

    await popup.click('::-p-text(Back to the list)');
    await expect.poll(() => focused(popup)).toContain('alopecia areata');
  });

  test('leads back to the search where the row has gone with its term', async ({
    extension,
    page,
    sample,
    openPopup,
  }) => {
    await page.goto(`${sample.origin}/index.html`);
    await expect.poll(() => countsOf(extension, page)).toHaveProperty('minoxidil');
    const popup = await openPopup(page);
    const row = await popup.waitForSelector('.term-row:has(.term-row__count)');
    await row?.click();
    await popup.waitForSelector('article');
    await page.bringToFront();
    await page.evaluate(() => {
      document.body.textContent = 'Nothing.';
    });
    await expect.poll(() => countsOf(extension, page)).toEqual({});
    await popup.bringToFront();
    await expect.poll(() => row?.evaluate(({ isConnected }) => isConnected)).toBe(false);
    await popup.click('::-p-text(Back to the list)');
    await expect
      .poll(() => popup.$eval('input[type=search]', (field) => field.matches(':focus')))
      .toBe(true);
  });

  test('says how much was found where it was silent before', async ({ page, site, openPopup }) => {
    await page.goto(`${site.origin}/empty.html`);
    const popup = await openPopup(page);
    const region = await popup.waitForSelector('output');
    await popup.type('input[type=search]', 'minoxidil');
    const said = () =>
      region?.evaluate(({ isConnected, textContent }) => isConnected && textContent);
    await expect.poll(said).toMatch(/^\d+ results?$/);
    await popup.type('input[type=search]', 'qqqqq');
    await expect.poll(said).toBe('Nothing found for “minoxidilqqqqq”');
  });

  test.for([
    ['Settings', 'options.html'],
    ['Check many links', 'links.html'],
    ['Write an enquiry', 'enquiry.html'],
  ] as const)(
    '“%s” opens a page and closes the popup, which would stand before it',
    async ([name, path], { page, site, session, extension, openPopup }) => {
      await page.goto(`${site.origin}/empty.html`);
      const popup = await openPopup(page);
      // The test's tab of it is to stay until it is closed by the test.
      await popup.evaluate(() => {
        window.close = () => {
          document.title = 'It is closed';
        };
      });
      await (await popup.waitForSelector(`::-p-aria(${name})`))?.click();
      const opened = () => pageAt(session.browser, extension.url(path));
      await expect.poll(opened).toBeDefined();
      await (await opened())?.close();
      await popup.bringToFront();
      await expect.poll(() => popup.title()).toBe('It is closed');
    },
  );

  test('leads to the telephone and to booking', async ({ page, site, openPopup }) => {
    await page.goto(`${site.origin}/empty.html`);
    const popup = await openPopup(page);
    await popup.waitForSelector('a');
    const links = await popup.$$eval('a', (found) => found.map((link) => link.href));
    expect(links).toContain('tel:02087060076');
    expect(links).toContain('https://www.treatmentroomslondon.com/');
  });

  test('deletes a saved question, says so, and has it back', async ({
    page,
    site,
    extension,
    openPopup,
  }) => {
    await page.goto(`${site.origin}/empty.html`);
    await keepQuestions(extension, [{ text: 'Does it hurt?', savedAt: 1 }, 3]);
    const popup = await openPopup(page);
    const texts = () => questionTexts(extension);
    await (await popup.waitForSelector('.notice ::-p-text(Clear it away)'))?.click();
    await popup.waitForSelector('.outcome::-p-text(The notice is cleared away.)');
    expect(await focused(popup)).toBe('Saved questions');

    await popup.click('.questions__row button');
    await popup.waitForSelector('.outcome::-p-text(The question is deleted.)');
    expect(await focused(popup)).toBe('Saved questions');
    expect(await texts()).toEqual([]);
    expect(await axeFindings(popup)).toEqual([]);

    await popup.click('.outcome button');
    await popup.waitForSelector('.questions__row::-p-text(Does it hurt?)');
    await expect.poll(() => focused(popup)).toBe('It is as it was before.');
    expect(await texts()).toEqual(['Does it hurt?']);

    await refuseToKeep(popup);
    await popup.click('.questions__row button');
    await popup.waitForSelector('.questions [role=alert]::-p-text(No room is left)');
    await keepQuestions(extension, []);
  });

  test('a saved question with a long address in it is all there', async ({
    page,
    site,
    extension,
    openPage,
  }) => {
    await page.goto(`${site.origin}/empty.html`);
    const text = `What of https://example.org/${'treatments_'.repeat(10)}?`;
    await keepQuestions(extension, [{ text, savedAt: 1 }]);
    const popup = await openPage('popup.html');
    await popup.waitForSelector('.questions__row');
    await popup.setViewport({ width: 320, height: 600 });
    expect(await cutOff(popup)).toEqual([]);
    await keepQuestions(extension, []);
  });

  test('axe finds nothing against list, search and card', async ({ page, site, openPopup }) => {
    await page.goto(`${site.origin}/terms.html`);
    const popup = await openPopup(page);
    await popup.waitForSelector('.term-row');
    expect(await axeFindings(popup)).toEqual([]);
    expect(await unheard(popup)).toEqual([]);

    await popup.type('input[type=search]', 'minox');
    await expect.poll(async () => (await rows(popup))[0]).toContain('minoxidil');
    expect(await axeFindings(popup)).toEqual([]);

    await popup.keyboard.press('Enter');
    await popup.waitForSelector('article');
    expect(await axeFindings(popup)).toEqual([]);
  });

  test('axe finds nothing against the popup of a page without terms', async ({
    page,
    site,
    openPopup,
  }) => {
    await page.goto(`${site.origin}/empty.html`);
    const empty = await openPopup(page);
    await empty.waitForSelector('.term-row');
    expect(await axeFindings(empty)).toEqual([]);

    // Axe did look.
    await empty.evaluate(() => document.documentElement.removeAttribute('lang'));
    expect(await axeFindings(empty)).toContainEqual(expect.stringContaining('html-has-lang'));
  });
});
