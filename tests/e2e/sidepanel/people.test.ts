import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { corpusMissing, corpusPages, corpusPath } from '../../../scripts/eval/corpus.ts';
import { gotoPageWithBrokenFrames } from '../../../scripts/browser/goto.ts';
import { axeFindings } from '../support/axe.ts';
import { sideways } from '../support/cut-off.ts';
import { answerText, checked, openTerm, pointedOut, sentences, termRows, test } from './panel.ts';

const PAGE = `
  <p>Minoxidil cures alopecia areata. In 2022 the FDA approved baricitinib for severe alopecia areata.</p>
  <details><summary>More</summary><p>Alopecia areata is an autoimmune disease.</p></details>`;

/** Presses Tab until what has the focus says this. */
async function tabTo(panel: Page, words: string): Promise<void> {
  const passed: string[] = [];
  for (;;) {
    const focused = await panel.evaluate(() => {
      const element = document.activeElement === document.body ? null : document.activeElement;
      const label = element?.closest('label') ?? element;
      return label instanceof HTMLElement ? label.innerText.trim() : '';
    });
    if (focused.startsWith(words)) return;
    passed.push(focused);
    if (passed.length > 60) throw new Error(`No "${words}" among: ${passed.join(' | ')}`);
    await panel.keyboard.press('Tab');
  }
}

describe('a page check is for everyone', () => {
  test('axe finds nothing: findings, open terms, card, answer; wide and as narrow as 320 px', async ({
    page,
    documents,
    openPanel,
  }) => {
    await page.goto(documents.page('/all', PAGE));
    const panel = await openPanel(page);
    await checked(panel, 'A page');
    for (const width of [1000, 320]) {
      await panel.setViewport({ width, height: 700 });
      expect(await axeFindings(panel)).toEqual([]);
      expect(await sideways(panel)).toBe(0);
    }
    await openTerm(panel, 'minoxidil');
    expect(await axeFindings(panel)).toEqual([]);
    await panel.click('.term__explain');
    await panel.waitForSelector('.aside .card');
    expect(await axeFindings(panel)).toEqual([]);
    await panel.setViewport({ width: 1000, height: 700 });
    expect(await axeFindings(panel)).toEqual([]);
    await panel.keyboard.press('Escape');
    await (await panel.waitForSelector('.button--main ::-p-text(Write an answer)'))?.click();
    await panel.click('.choices summary');
    expect(await axeFindings(panel)).toEqual([]);
  });

  test('all of it goes by keyboard', async ({ page, documents, openPanel }) => {
    await page.goto(documents.page('/keys', PAGE));
    const panel = await openPanel(page);
    await checked(panel, 'A page');
    const focused = () => panel.evaluate(() => document.activeElement?.textContent);
    await tabTo(panel, 'All (');
    await panel.keyboard.press('ArrowRight');
    await expect.poll(() => panel.$$('.finding')).toHaveLength(1);
    await tabTo(panel, 'Show on the page');
    await panel.keyboard.press('Enter');
    const text = async () => (await pointedOut(page))?.text;
    await expect.poll(text).toBe('Minoxidil cures alopecia areata.');
    await panel.bringToFront();
    await tabTo(panel, 'Write an answer');
    await panel.keyboard.press('Enter');
    await expect.poll(focused).toBe('An answer to the patient');
    expect(await answerText(panel)).toContain('> Minoxidil cures alopecia areata.');
    // It is right before the heading.
    await panel.keyboard.down('Shift');
    await panel.keyboard.press('Tab');
    await panel.keyboard.up('Shift');
    expect(await focused()).toBe('Back to the check');
    await panel.keyboard.press('Enter');
    await expect.poll(focused).toBe('Write an answer');
    await tabTo(panel, 'Minoxidil once');
    await panel.keyboard.press('Enter');
    await tabTo(panel, 'What the clinic says');
    await panel.keyboard.press('Enter');
    await expect.poll(focused).toBe('minoxidil');
    await panel.keyboard.press('Escape');
    await expect.poll(focused).toBe('What the clinic says');
    await tabTo(panel, 'Minoxidil cures');
    await panel.keyboard.press('Enter');
    await expect.poll(text).toBe('Minoxidil');
  });
});

describe('saved pages of others', () => {
  const saved = (start: string) => corpusPages().find(({ id }) => id.startsWith(start));
  const news = saved('readability--webmd-2');
  const story = saved('arthur-conan-doyle_the-return-of-sherlock-holmes--src_epub_text');

  test.skipIf(!news)(`are checked ${corpusMissing}`, async ({ page, corpus, openPanel }) => {
    if (!news) throw new Error('It is skipped without a page');
    await gotoPageWithBrokenFrames(page, corpus.origin + corpusPath(news));
    const panel = await openPanel(page);
    await checked(panel, 'Superbugs');
    expect(await termRows(panel)).toContainEqual(expect.stringContaining('psoriasis'));
    await openTerm(panel, 'psoriasis');
    for (const sentence of await sentences(panel)) expect(sentence).toMatch(/psoriasis/i);
    // Nothing on it is about hair.
    expect(await panel.$$('.finding')).toEqual([]);
  });

  test.skipIf(!story)(
    `hold no word that means something else there ${corpusMissing}`,
    async ({ page, corpus, openPanel }) => {
      if (!story) throw new Error('It is skipped without a page');
      await gotoPageWithBrokenFrames(page, corpus.origin + corpusPath(story));
      const panel = await openPanel(page);
      // Norwood is a place there.
      await panel.waitForSelector('::-p-text(Nothing found on this page)');
      expect(await termRows(panel)).toEqual([]);
    },
  );
});
