import { describe, expect } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { cardSays, noCard, pointAt } from '../support/card.ts';
import { Documents } from '../support/documents.ts';
import { answerText } from '../sidepanel/panel.ts';
import { storage, test } from '../support/settings.ts';
import { whileLeft } from '../support/while-left.ts';

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

  test('the page check changes it too; an answer that somebody has changed stays', async ({
    page,
    sample,
    options,
    extension,
    openPage,
  }) => {
    await page.goto(`${sample.origin}/claims.html`);
    const panel = await openPage(`sidepanel.html?tab=${await extension.tabId(page)}`);
    const press = async (words: string) => {
      await (await panel.waitForSelector(`.button ::-p-text(${words})`))?.click();
    };
    const speak = async (language: string) => {
      await options.bringToFront();
      await options.click(`input[value="${language}"]`);
      await expect
        .poll(() => panel.evaluate(() => document.documentElement.lang))
        .toContain(language);
      await panel.bringToFront();
    };
    const answer = () => answerText(panel);
    await panel.waitForSelector('.finding');

    await speak('es');
    await panel.waitForSelector('h3::-p-text(Distinto del artículo)');
    // What the clinic or the page says is announced in its own language.
    const inEnglish = await panel.$$eval('.finding [lang="en-GB"]', (found) =>
      found.map((one) => one.textContent),
    );
    expect(inEnglish).toContain('What treatments are currently available?');
    const reason = await panel.$eval('.finding', (finding) => {
      const why = [...finding.querySelectorAll('p')].find(({ textContent }) =>
        textContent.startsWith('Por qué se muestra: '),
      );
      return why?.querySelector('[lang="en-GB"]')?.textContent ?? '';
    });
    expect(reason).toMatch(/.{20}/);
    const names = await panel.$$eval('.term__name', (found) =>
      found.map((name) => name.getAttribute('lang')),
    );
    expect(new Set(names)).toEqual(new Set(['en-GB']));
    await (await panel.waitForSelector('.section .term__summary'))?.click();
    await panel.waitForSelector('.occurrence > span[lang="en-GB"]');

    await press('Escribir una respuesta');
    await expect.poll(answer).toContain('La página dice:');
    await panel.waitForSelector('.choices .choice [lang="en-GB"]');
    expect(await axeFindings(panel)).toEqual([]);
    await speak('en');
    await expect.poll(answer).toContain('The page says:');
    await panel.focus('.answer__text');
    await panel.keyboard.type('Dear Alex! ');
    await speak('es');
    await panel.waitForSelector('h1::-p-text(Una respuesta)');
    expect(await answer()).toContain('Dear Alex!');
    expect(await answer()).toContain('The page says:');
  });

  test('is that of a page that comes back, too', async ({ page, options, extension }) => {
    await using documents = await Documents.serve();
    const terms = documents.page('/terms', '<p>On vitiligo.</p>', { 'cache-control': '' });
    const other = documents.page('/other', '<p>On anagen.</p>');
    const cardIn = async (words: string) => {
      await pointAt(page, 'vitiligo');
      await cardSays(extension, page, words);
      await page.keyboard.press('Escape');
      await noCard(extension, page);
    };
    /** Chooses a language while the page with terms is left, and goes back to that. */
    const chooseMeanwhile = (language: string) =>
      whileLeft(page, other, async () => {
        await options.bringToFront();
        await options.click(`input[value="${language}"]`);
        const chosen = async () => JSON.stringify(await storage(options, `sync.get('settings')`));
        await expect.poll(chosen).toContain(`"language":"${language}"`);
      });
    await page.goto(terms);
    await page.bringToFront();
    await cardIn('This explains a word.');
    await chooseMeanwhile('es');
    await cardIn('Esto explica una palabra.');
    await chooseMeanwhile('browser');
    await cardIn('This explains a word.');
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
