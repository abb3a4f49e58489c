import type { Page } from 'puppeteer-core';
import { describe, expect, inject } from 'vitest';
import { pageAt } from '../../../scripts/browser/open-pages.ts';
import { cardSays, pointAt } from '../support/card.ts';
import { pressInCard } from '../support/card-parts.ts';
import { storage } from '../support/settings.ts';
import { checked, test } from './panel.ts';

/** Whether the side panel or the sidebar is open; asked of the browser, from a page of the extension. */
function isOpenBeside(own: Page): Promise<unknown> {
  return own.evaluate(`(async () => {
    const api = globalThis.browser ?? chrome;
    if (api.sidebarAction) return api.sidebarAction.isOpen({});
    return (await api.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length > 0;
  })()`);
}

/** Closes it again, for the tests to come. */
async function closeBeside(own: Page): Promise<void> {
  if (inject('browser') === 'firefox') {
    // Firefox closes it on a press alone.
    await own.evaluate(() => {
      const button = document.createElement('button');
      button.id = 'close';
      button.style.cssText = 'position: fixed; inset: 0; z-index: 9';
      button.addEventListener('click', () => {
        void Reflect.get(globalThis, 'browser').sidebarAction.close();
      });
      document.body.append(button);
    });
    await own.click('#close');
  } else {
    await own.evaluate(
      `chrome.windows.getCurrent().then(({ id }) => chrome.sidePanel.close({ windowId: id }))`,
    );
  }
  await expect.poll(() => isOpenBeside(own)).toBe(false);
}

describe('the page check opens', () => {
  test('from the popup, beside the page', async ({ page, documents, openPage, openPopup }) => {
    await page.goto(documents.page('/popup', '<p>We took minoxidil.</p>'));
    const own = await openPage('options.html');
    expect(await isOpenBeside(own)).toBe(false);
    const popup = await openPopup(page);
    // A popup closes itself; the test's tab of it is to stay until it is closed by the test.
    await popup.evaluate(() => {
      window.close = () => {};
    });
    await (await popup.waitForSelector('.check-page .button'))?.click();
    await expect.poll(() => isOpenBeside(own)).toBe(true);
    await closeBeside(own);
  });

  test('from a card: beside the page in Chrome, in a tab in Firefox, with the same card', async ({
    page,
    documents,
    extension,
    session,
    openPage,
    openPanel,
  }) => {
    // The check of another page, which the card is no affair of.
    await using elsewhere = await session.newPage();
    await elsewhere.goto(documents.page('/other', '<p>We took finasteride.</p>'));
    const other = await openPanel(elsewhere);
    await checked(other, 'A page');

    await page.goto(documents.page('/card', '<p>We took minoxidil.</p>'));
    const own = await openPage('options.html');
    const id = await extension.tabId(page);
    await page.bringToFront();
    await pointAt(page, 'minoxidil');
    await cardSays(extension, page, 'Minoxidil');
    await pressInCard(extension, page, 'Check this page, with this card beside it');
    if (inject('browser') !== 'firefox') {
      await expect.poll(() => isOpenBeside(own)).toBe(true);
      await expect.poll(() => storage(own, `session.get('panelTerm')`)).toEqual({});
      expect(await other.$('.aside .card')).toBeNull();
      await closeBeside(own);
      return;
    }
    const opened = async () => {
      const kept = Object(await storage(own, `session.get('browserSession')`));
      const query = `tab=${id}&session=${String(kept.browserSession)}`;
      return pageAt(session.browser, extension.url(`sidepanel.html?${query}`));
    };
    await expect.poll(opened).toBeDefined();
    const panel = await opened();
    if (!panel) throw new Error('It has gone again');
    await checked(panel, 'A page');
    await panel.waitForSelector('.aside .card');
    expect(await other.$('.aside .card')).toBeNull();
    await panel.close();
  });
});
