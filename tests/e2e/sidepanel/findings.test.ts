import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { focused } from '../support/focused.ts';
import { refuseToKeep, storage } from '../support/settings.ts';
import { unheard } from '../support/unheard.ts';
import { answerText, checked, pointedOut, said, test } from './panel.ts';

const PAGE = `
  <h1>What they say</h1>
  <p>Minoxidil cures alopecia areata. I like tea.</p>
  <p>In 2022 the FDA approved baricitinib for severe alopecia areata.</p>
  <p style="margin-top: 2000px">Alopecia areata is an <i>autoimmune</i> disease.</p>`;

/** The findings that are shown, as `verdict: sentence`. */
function findings(panel: Page): Promise<string[]> {
  return panel.$$eval('.finding', (found) =>
    found.map(
      (one) =>
        `${one.getAttribute('data-verdict')}: ${one.querySelector('.finding__says')?.textContent}`,
    ),
  );
}

const CONFLICT = 'conflicts: Minoxidil cures alopecia areata.';
const NEWER = 'newer: In 2022 the FDA approved baricitinib for severe alopecia areata.';
const AGREEMENT = 'agrees: Alopecia areata is an autoimmune disease.';

describe('the findings of a page check', () => {
  test('stand first, those that differ before the others, each with fact, section and reason', async ({
    page,
    documents,
    openPanel,
  }) => {
    await page.goto(documents.page('/says', PAGE));
    const panel = await openPanel(page);
    await checked(panel, 'A page');
    const found = await findings(panel);
    expect([...new Set(found)]).toEqual([CONFLICT, NEWER, AGREEMENT]);
    const first = await panel.$eval('.finding', (one) => one.textContent);
    expect(first).toContain('Differs from the article');
    expect(first).toContain('Finasteride and minoxidil would not work in alopecia areata');
    expect(first).toContain('Section: What treatments are currently available?');
    expect(first).toMatch(/Why this is shown: .{20}/);
    const newer = await panel.$eval('[data-verdict=newer]', (one) => one.textContent);
    expect(newer).toContain('It is the article that needs a look.');
    expect(newer).not.toContain('Differs');
    // All buttons are called alike: what is read out after that tells them apart.
    const described = await panel.$$eval('.finding .button', (buttons) =>
      buttons.map((button) => {
        const told = button.ariaDescribedByElements?.[0]?.textContent ?? '';
        return button.closest('.finding')?.querySelector('.finding__says')?.textContent === told;
      }),
    );
    expect(new Set(described)).toEqual(new Set([true]));
    expect(await unheard(panel)).toEqual([]);
  });

  test('are near the top whatever the page is called, the answer after them, the words last', async ({
    page,
    documents,
    openPanel,
  }) => {
    const title = 'Patches of hair loss at fourteen, and what helped us '.repeat(9).trim();
    await page.goto(documents.page('/says', PAGE));
    await page.evaluate((long) => {
      document.title = long;
    }, title);
    const panel = await openPanel(page);
    await panel.setViewport({ width: 320, height: 600 });
    await checked(panel, title);
    const places = await panel.$$eval('.section__title', (titles) =>
      titles.map((one) => [one.textContent, one.getBoundingClientRect().top] as const),
    );
    expect(places.map(([name]) => name)).toEqual([
      'What the page says, and what the article says',
      'Take it along',
      'Words that the clinic explains',
    ]);
    expect(places[0]?.[1]).toBeLessThan(250);
  });

  test('are shown in the page, the whole sentence, over tags', async ({
    page,
    documents,
    openPanel,
  }) => {
    await page.goto(documents.page('/says', PAGE));
    const panel = await openPanel(page);
    await (await panel.waitForSelector('[data-verdict=agrees] .button'))?.click();
    const there = { text: 'Alopecia areata is an autoimmune disease.', inView: true };
    await expect.poll(() => pointedOut(page)).toEqual(there);
    await expect.poll(() => said(panel)).toBe('Shown on the page.');
  });

  test('are made out between marks that lead to notes', async ({ page, documents, openPanel }) => {
    const text =
      'In a study<sup>1</sup> minoxidil cures alopecia areata.<sup>2,3</sup> It is cheap.';
    await page.goto(documents.page('/notes', `<p>${text}</p>`));
    const panel = await openPanel(page);
    const sentence = 'In a study1 minoxidil cures alopecia areata.';
    await expect.poll(() => findings(panel)).toEqual([`conflicts: ${sentence}`]);
    await (await panel.waitForSelector('.finding .button ::-p-text(Show on the page)'))?.click();
    await expect.poll(() => pointedOut(page)).toEqual({ text: sentence, inView: true });
  });

  test('are filtered', async ({ page, documents, openPanel }) => {
    await page.goto(documents.page('/says', PAGE));
    const panel = await openPanel(page);
    await (await panel.waitForSelector('.filter__choice ::-p-text(Differ)'))?.click();
    await expect.poll(() => findings(panel)).toEqual([CONFLICT]);
    await (await panel.waitForSelector('.filter__choice ::-p-text(Agree)'))?.click();
    await expect.poll(() => findings(panel)).toEqual([AGREEMENT]);
    await (await panel.waitForSelector('.filter__choice ::-p-text(All)'))?.click();
    await expect.poll(() => findings(panel)).toContain(NEWER);
  });

  test('that are newer are noted for the editor by choice, and taken along or deleted', async ({
    page,
    documents,
    openPanel,
  }) => {
    const url = documents.page('/says', PAGE);
    await page.goto(url);
    const panel = await openPanel(page);
    const note = await panel.waitForSelector('[data-verdict=newer] .button[aria-pressed=false]');
    const kept = async () =>
      Object.entries(Object(await storage(panel, 'local.get(null)'))).filter(([key]) =>
        key.startsWith('hint:'),
      );
    expect(await kept()).toEqual([]);
    await note?.click();
    await panel.waitForSelector('::-p-text(1 sentence noted)');
    expect((await kept()).map(([, hint]) => hint)).toEqual([
      expect.objectContaining({
        article: 'jak-inhibitors',
        sentence: NEWER.slice('newer: '.length),
        title: 'A page',
        address: url,
      }),
    ]);
    await panel.waitForSelector('[data-verdict=newer] .button[aria-pressed=true]');
    await (await panel.waitForSelector('.button ::-p-text(Save them as a file)'))?.click();
    await panel.waitForSelector('.outcome::-p-text(Saved as hints.json)');
    const noted = await kept();
    await (await panel.waitForSelector('.button ::-p-text(Delete them all)'))?.click();
    await panel.waitForSelector('.outcome::-p-text(The notes are deleted.)');
    expect(await kept()).toEqual([]);
    expect(await focused(panel)).toBe('For the editor of the article');
    await panel.waitForSelector('[data-verdict=newer] .button[aria-pressed=true]', {
      hidden: true,
    });
    expect(await axeFindings(panel)).toEqual([]);
    await panel.click('.outcome button');
    await panel.waitForSelector('[data-verdict=newer] .button[aria-pressed=true]');
    expect(await kept()).toEqual(noted);
    expect(await focused(panel)).toBe('It is as it was before.');
    await (await panel.waitForSelector('.button ::-p-text(Delete them all)'))?.click();
    await expect.poll(kept).toEqual([]);
  });

  test('that cannot be noted say so in place', async ({ page, documents, openPanel }) => {
    await page.goto(documents.page('/says', PAGE));
    const panel = await openPanel(page);
    const note = await panel.waitForSelector('[data-verdict=newer] .button[aria-pressed=false]');
    await refuseToKeep(panel);
    await note?.click();
    await panel.waitForSelector(
      '[data-verdict=newer] [role=alert]::-p-text(may have no room left)',
    );
    expect(await axeFindings(panel)).toEqual([]);
  });

  test('lead to their sentence by a link of the browser itself', async ({
    page,
    documents,
    openPanel,
  }) => {
    const far = 'style="margin-top: 2000px"';
    const url = documents.page(
      '/twice',
      `<p ${far}>Dear all. Minoxidil cures alopecia areata.</p>
       <p ${far}>Hello. Minoxidil cures alopecia areata. Believe it - or not.</p>`,
    );
    await page.goto(url);
    const panel = await openPanel(page);
    await (await panel.waitForSelector('.button--main ::-p-text(Write an answer)'))?.click();
    const links = [...new Set((await answerText(panel)).match(/http\S+:~:\S+/g))];
    expect(links).toHaveLength(2);
    await page.bringToFront();
    const places: number[] = [];
    for (const link of links) {
      // Browsers go to a passage only where somebody presses a link.
      await page.goto(documents.page('/email', `<a href="${link}">See for yourself</a>`));
      await page.click('a');
      const top = () => page.evaluate(() => scrollY);
      await expect.poll(top).toBeGreaterThan(1000);
      places.push(await top());
    }
    expect((places[1] ?? 0) - (places[0] ?? 0)).toBeGreaterThan(1000);
  });
});
