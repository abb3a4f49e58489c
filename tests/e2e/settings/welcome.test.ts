import { describe, expect } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { sideways } from '../support/cut-off.ts';
import { test } from '../support/test.ts';

describe('the welcome page', () => {
  test('opens by itself after installing', async ({ session }) => {
    const { welcome } = session;
    await welcome.waitForSelector('::-p-text(It never tells you what you have.)');
  });

  test('lets a term be tried, by keyboard too', async ({ extension, ownErrors }) => {
    await using welcome = await extension.openPage('welcome.html');
    ownErrors.watch(welcome);
    await welcome.waitForSelector('.welcome__term');
    await welcome.click('.welcome__term::-p-text(minoxidil)');
    await welcome.waitForSelector('.welcome__card .card__name::-p-text(minoxidil)');
    await welcome.focus('.welcome__term::-p-text(areata)');
    await welcome.keyboard.press('Enter');
    await welcome.waitForSelector('.welcome__card .card__name::-p-text(alopecia areata)');
    expect(await axeFindings(welcome)).toEqual([]);
    await welcome.keyboard.press('Enter');
    await welcome.waitForSelector('.welcome__card', { hidden: true });
  });

  test('axe finds nothing, nor does it scroll sideways at 320 px', async ({ extension }) => {
    await using welcome = await extension.openPage('welcome.html');
    await welcome.waitForSelector('.welcome__term');
    await welcome.setViewport({ width: 320, height: 700 });
    expect(await axeFindings(welcome)).toEqual([]);
    expect(await sideways(welcome)).toBe(0);
  });

  test('without the permission to read pages, it asks for it', async ({
    extension,
    page,
    site,
    skip,
  }) => {
    await page.goto(`${site.origin}/terms.html`);
    // Once the permission is gone, nobody is told which page a tab shows.
    const popupPath = `popup.html?tab=${await extension.tabId(page)}`;
    await using welcome = await extension.openPage('welcome.html');
    await welcome.waitForSelector('.welcome__term');
    expect(await welcome.$('::-p-text(Allow on all sites)')).toBeNull();
    const origins = `{ origins: ['http://*/*', 'https://*/*'] }`;
    const removed = await welcome.evaluate(
      `(globalThis.browser ?? chrome).permissions.remove(${origins}).catch(() => false)`,
    );
    skip(removed !== true, 'In Chrome no script can take a required permission away');
    const asked = await welcome.waitForSelector('::-p-text(Allow on all sites)');
    expect(await axeFindings(welcome)).toEqual([]);

    await using popup = await extension.openPage(popupPath);
    await popup.waitForSelector('::-p-text(Allow on all sites)');
    expect(await axeFindings(popup)).toEqual([]);

    await welcome.bringToFront();
    await asked?.click();
    await welcome.waitForSelector('::-p-text(Allow on all sites)', { hidden: true });
  });
});
