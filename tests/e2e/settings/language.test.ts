import { describe, expect } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { cardSays, pointAt } from '../support/card.ts';
import { storage, test } from '../support/settings.ts';

describe('the language', () => {
  test('is the reader’s choice, at once and everywhere; the clinic’s words stay as they are', async ({
    page,
    site,
    options,
    extension,
    openPopup,
  }) => {
    await page.goto(`${site.origin}/terms.html`);
    await page.bringToFront();
    await pointAt(page, 'vitiligo');
    await cardSays(extension, page, 'This explains a word.');
    await page.keyboard.press('Escape');

    await options.bringToFront();
    await options.click('input[value="es"]');
    await options.waitForSelector('h1::-p-text(Ajustes)');
    expect(await options.evaluate(() => document.documentElement.lang)).toBe('es');
    expect(await options.title()).toBe('Ajustes – Clinic Context');
    // The control that was used has kept the focus.
    expect(await options.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('es');
    expect(await axeFindings(options)).toEqual([]);

    const popup = await openPopup(page);
    await popup.waitForSelector('h1::-p-text(En esta página)');
    expect(await popup.$eval('.term-row__name', (name) => name.getAttribute('lang'))).toBe('en-GB');
    expect(await axeFindings(popup)).toEqual([]);

    // A page that had the card already, and one that gets it now.
    await page.bringToFront();
    await pointAt(page, 'ruxolitinib');
    const text = await cardSays(extension, page, 'Esto explica una palabra.');
    expect(text).toContain('La explicación está en inglés');
    await page.goto(`${site.origin}/target.html`);
    await pointAt(page, 'anagen');
    await cardSays(extension, page, 'Parte del cuerpo');

    await options.bringToFront();
    await options.click('input[value="browser"]');
    await options.waitForSelector('h1::-p-text(Settings)');
    await popup.waitForSelector('h1::-p-text(On this page)');
  });

  test('questions are saved from the context menu, and the popup says so', async ({
    page,
    site,
    options,
    openPopup,
  }) => {
    await page.goto(`${site.origin}/terms.html`);
    await storage(options, `session.set({ savedFromMenu: true })`);
    const popup = await openPopup(page);
    await popup.waitForSelector('output::-p-text(Your question is saved.)');
    expect(await storage(options, `session.get('savedFromMenu')`)).toEqual({});
    expect(await axeFindings(popup)).toEqual([]);
  });
});
