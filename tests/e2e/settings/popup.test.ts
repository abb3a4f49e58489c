import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { readThenEndBackground } from '../support/background.ts';
import { bringCard } from '../support/card-parts.ts';
import { focused } from '../support/focused.ts';
import { highlights, refuseToKeep, storage, test } from '../support/settings.ts';

/** What the popup says of the page, above its lists. */
function state(popup: Page): Promise<string | null> {
  return popup.evaluate(() => document.querySelector('.state__title')?.textContent ?? null);
}

async function pausedUntil(options: Page): Promise<number> {
  return Number(
    await storage(options, `local.get('pausedUntil').then((kept) => kept.pausedUntil)`),
  );
}

describe('from the popup', () => {
  test('a site is switched off and on', async ({ page, site, options, openPopup }) => {
    await page.goto(`${site.origin}/terms.html`);
    await page.bringToFront();
    await expect.poll(() => highlights(page)).not.toEqual([]);
    const popup = await openPopup(page);
    await popup.click('[role=switch]');
    await expect.poll(() => state(popup)).toBe('Switched off on this site');
    await expect.poll(() => highlights(page)).toEqual([]);
    expect(await axeFindings(popup)).toEqual([]);
    expect(await storage(options, `sync.get('settings')`)).toMatchObject({
      settings: { siteMode: 'except', exceptSites: ['127.0.0.1'] },
    });

    await popup.click('[role=switch]');
    await page.bringToFront();
    await expect.poll(() => highlights(page)).not.toEqual([]);
    // The popup hears of it by itself.
    await popup.bringToFront();
    await popup.waitForSelector('.term-row__count');
  });

  test('a site that the list has no room for is not switched, and why is said', async ({
    page,
    site,
    options,
    openPopup,
  }) => {
    const exceptSites = Array.from({ length: 100 }, (_, number) => `${number}.example.org`);
    const full = JSON.stringify({ settings: { siteMode: 'except', exceptSites } });
    await storage(options, `sync.set(${full})`);
    await page.goto(`${site.origin}/terms.html`);
    const popup = await openPopup(page);
    await popup.click('[role=switch]');
    await popup.waitForSelector('[role=alert]::-p-text(Your list holds 100 sites)');
    expect(await popup.$eval('[role=switch]', (one) => one.getAttribute('aria-checked'))).toBe(
      'true',
    );
    expect(await axeFindings(popup)).toEqual([]);
    expect(await storage(options, `sync.get('settings')`)).toMatchObject({
      settings: { exceptSites },
    });
  });

  test('what the browser cannot keep is not passed over', async ({
    page,
    site,
    options,
    openPopup,
  }) => {
    await page.goto(`${site.origin}/terms.html`);
    const popup = await openPopup(page);
    const says = '[role=alert]::-p-text(The browser says: No room is left.)';
    await popup.waitForSelector('[role=switch]');
    await refuseToKeep(popup);
    await popup.click('[role=switch]');
    await popup.waitForSelector(says);
    expect(await axeFindings(popup)).toEqual([]);
    await refuseToKeep(popup, false);
    await storage(options, `local.set({ pausedUntil: ${Date.now() + 3_600_000} })`);
    await popup.waitForSelector('.state ::-p-text(Switch on again)');
    await refuseToKeep(popup);
    await popup.click('.state ::-p-text(Switch on again)');
    await popup.waitForSelector(`.state ${says}`);
    expect(await axeFindings(popup)).toEqual([]);
  });

  test('everything is paused for an hour, and switched on again', async ({
    page,
    site,
    options,
    openPopup,
  }) => {
    await page.goto(`${site.origin}/terms.html`);
    await page.bringToFront();
    await expect.poll(() => highlights(page)).not.toEqual([]);
    const popup = await openPopup(page);
    await popup.click('.controls__pause > summary');
    expect(await axeFindings(popup)).toEqual([]);
    const before = Date.now();
    await popup.click('::-p-text(For an hour)');
    await expect.poll(() => state(popup)).toBe('Paused everywhere');
    await popup.waitForSelector('output::-p-text(Paused everywhere)');
    // The choice is made: it is put away, and the focus stays where it was opened.
    await popup.waitForSelector('.controls__pause:not([open])');
    expect(await focused(popup)).toBe('Pause');
    await expect.poll(() => highlights(page)).toEqual([]);
    expect(await axeFindings(popup)).toEqual([]);
    const until = await pausedUntil(options);
    expect(until - 3_600_000).toBeGreaterThanOrEqual(before);
    expect(until - 3_600_000).toBeLessThanOrEqual(Date.now());

    await popup.click('::-p-text(Switch on again)');
    await popup.waitForSelector('output::-p-text(It is on again.)');
    expect(await popup.$eval('input[type=search]', (field) => field.matches(':focus'))).toBe(true);
    await page.bringToFront();
    await expect.poll(() => highlights(page)).not.toEqual([]);
  });

  test('everything is paused until it is switched on', async ({
    page,
    site,
    options,
    openPopup,
  }) => {
    await page.goto(`${site.origin}/terms.html`);
    const popup = await openPopup(page);
    await popup.waitForSelector('.controls__pause');
    await popup.focus('.controls__pause > summary');
    await popup.keyboard.press('Enter');
    await popup.keyboard.press('Tab');
    await popup.keyboard.press('Tab');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('::-p-text(until you switch it on again)');
    expect(await pausedUntil(options)).toBe(8_640_000_000_000_000);
  });

  test('a term is shown in the page while it is pointed at in the list', async ({
    page,
    site,
    options,
    openPopup,
  }) => {
    await options.click('input[value="list"]');
    await page.goto(`${site.origin}/terms.html`);
    await page.bringToFront();
    await expect.poll(() => highlights(page)).toEqual(['clinic-context-list-teal']);
    const popup = await openPopup(page);
    await popup.waitForSelector('.term-row__count');
    await popup.focus('.term-row');
    await expect.poll(() => highlights(page)).toContain('clinic-context-pointed-out');
    await popup.focus('input[type=search]');
    await expect.poll(() => highlights(page)).not.toContain('clinic-context-pointed-out');

    await popup.focus('.term-row');
    await expect.poll(() => highlights(page)).toContain('clinic-context-pointed-out');
    await popup.goto('about:blank');
    await expect.poll(() => highlights(page)).not.toContain('clinic-context-pointed-out');
  });

  test('a term is shown once the settings have changed, and the page has loaded anew, too', async ({
    page,
    site,
    extension,
    options: _asAtFirstAfterwards,
    openPopup,
  }) => {
    await page.goto(`${site.origin}/terms.html`);
    await page.bringToFront();
    await expect.poll(() => highlights(page)).toEqual(['clinic-context-dotted-teal']);
    const popup = await openPopup(page);
    const pointed = async () => {
      await popup.bringToFront();
      await popup.waitForSelector('.term-row__count');
      await popup.focus('.term-row');
      await expect.poll(() => highlights(page)).toContain('clinic-context-pointed-out');
      await popup.focus('input[type=search]');
      await expect.poll(() => highlights(page)).not.toContain('clinic-context-pointed-out');
    };
    await pointed();
    await page.bringToFront();
    await extension.changeSettings({ markColour: 'plum' });
    await expect.poll(() => highlights(page)).toEqual(['clinic-context-dotted-plum']);
    await pointed();
    await page.bringToFront();
    await page.reload();
    await expect.poll(() => highlights(page)).toEqual(['clinic-context-dotted-plum']);
    await pointed();
  });

  test('a term is shown beside the one that the reader has come to by keyboard', async ({
    page,
    site,
    extension,
    openPopup,
  }) => {
    await page.goto(`${site.origin}/terms.html`);
    await expect.poll(() => highlights(page)).toEqual(['clinic-context-dotted-teal']);
    await bringCard(extension, page);
    await extension.evaluate(page, () => globalThis.clinicContextCard?.step(1, 'view'));
    await expect.poll(() => highlights(page)).toContain('clinic-context-come-to');
    const popup = await openPopup(page);
    await popup.waitForSelector('.term-row__count');
    await popup.focus('.term-row');
    await expect.poll(() => highlights(page)).toContain('clinic-context-pointed-out');
    expect(await highlights(page)).toContain('clinic-context-come-to');
    await popup.focus('input[type=search]');
    await expect.poll(() => highlights(page)).not.toContain('clinic-context-pointed-out');
    expect(await highlights(page)).toContain('clinic-context-come-to');
  });

  test('selected words are looked up, typing mistakes and all, and then forgotten', async ({
    page,
    site,
    options,
    openPopup,
  }) => {
    await page.goto(`${site.origin}/empty.html`);
    await storage(options, `session.set({ lookUp: ' finastride ' })`);
    const popup = await openPopup(page);
    await popup.waitForSelector('.term-row::-p-text(finasteride)');
    expect(await popup.$eval('input[type=search]', (input) => input.getAttribute('value'))).toBe(
      'finastride',
    );
    await expect.poll(() => storage(options, `session.get('lookUp')`)).toEqual({});

    // Also by a popup that is open already.
    await storage(options, `session.set({ lookUp: 'vitiligo' })`);
    await popup.waitForSelector('.term-row::-p-text(vitiligo)');
  });

  test('without a background that runs, all the same', async ({
    page,
    site,
    openPopup,
    session,
    extension,
    ownErrors,
  }) => {
    await readThenEndBackground(page, site.origin, extension, session, ownErrors);
    const popup = await openPopup(page);
    await popup.waitForSelector('.term-row__count');
  });
});
