import { describe, expect } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { checked, said, termRows, test } from './panel.ts';

describe('a page check follows its tab', () => {
  test('when its page changes', async ({ page, documents, openPanel }) => {
    await page.goto(documents.page('/changes', '<p id="text">We took minoxidil.</p>'));
    const panel = await openPanel(page);
    await checked(panel, 'A page');
    expect(await termRows(panel)).toEqual(['minoxidil once']);
    await page.evaluate(() => {
      document.body.append('And vitiligo.');
    });
    await expect.poll(() => termRows(panel)).toEqual(['minoxidil once', 'vitiligo once']);
    await expect.poll(() => said(panel)).toContain('has changed');
  });

  test('when it goes to another page', async ({ page, documents, openPanel }) => {
    const elsewhere = documents.put(
      '/next',
      '<!doctype html><title>The next page</title><p>Vitiligo, <b>vitiligo</b>.',
    );
    await page.goto(documents.page('/first', '<p>We took minoxidil.</p>'));
    const panel = await openPanel(page);
    await checked(panel, 'A page');
    await page.goto(elsewhere);
    await checked(panel, 'The next page');
    await expect.poll(() => termRows(panel)).toEqual(['vitiligo 2 times']);
  });

  test('until it is closed', async ({ session, page: _first, documents, openPanel }) => {
    const tab = await session.newPage();
    await tab.goto(documents.page('/soon-gone', '<p>We took minoxidil.</p>'));
    const panel = await openPanel(tab);
    await checked(panel, 'A page');
    await tab.close();
    await panel.waitForSelector('::-p-text(There is no page to check)');
    expect(await axeFindings(panel)).toEqual([]);
  });

  test('or the one in front, where it is told of none', async ({ page, documents, openPage }) => {
    await page.goto(documents.page('/in-front', '<p>We took minoxidil.</p>'));
    const panel = await openPage('sidepanel.html');
    await panel.waitForSelector('::-p-text(There is no page to check)');
    await page.bringToFront();
    await checked(panel, 'A page');
    expect(await termRows(panel)).toEqual(['minoxidil once']);
  });

  test('but never a tab that had this number before the browser was closed', async ({
    page,
    documents,
    extension,
    openPage,
  }) => {
    await page.goto(documents.page('/another', '<p>We took minoxidil.</p>'));
    const panel = await openPage(
      `sidepanel.html?tab=${await extension.tabId(page)}&session=before`,
    );
    await panel.waitForSelector('::-p-text(There is no page to check)');
  });
});

describe('a page check says so', () => {
  test('when there is nothing on the page', async ({ page, site, openPanel }) => {
    await page.goto(`${site.origin}/empty.html`);
    const panel = await openPanel(page);
    await panel.waitForSelector('::-p-text(Nothing found on this page)');
    expect(await axeFindings(panel)).toEqual([]);
  });

  test('when the browser keeps extensions out', async ({ openPage }) => {
    const own = await openPage('options.html');
    const id = await own.evaluate(`(async () => {
      const api = globalThis.browser ?? chrome;
      return (await api.tabs.getCurrent()).id;
    })()`);
    const panel = await openPage(`sidepanel.html?tab=${String(id)}`);
    await panel.waitForSelector('::-p-text(This page cannot be checked)');
    expect(await axeFindings(panel)).toEqual([]);
  });
});
