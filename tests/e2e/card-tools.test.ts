import { describe, expect } from 'vitest';
import { openCard } from '../../scripts/browser/card.ts';
import { cardSays, noCard, pointAt } from './support/card.ts';
import { cardBoxes, focusInCard, partOf, pressInCard, tabTo } from './support/card-parts.ts';
import { keepQuestions, questionTexts } from './support/questions.ts';
import { test } from './support/test.ts';

describe('what can be done with a card', () => {
  test('pinned, it stays: through moves, presses and Esc elsewhere, beside a second card, out of sight', async ({
    page,
    site,
    extension,
    session,
  }) => {
    await page.goto(`${site.origin}/terms.html`);
    await pointAt(page, 'vitiligo');
    await cardSays(extension, page, 'Vitiligo');
    await pressInCard(extension, page, 'Keep this card open');
    await page.mouse.click(700, 20);
    await pointAt(page, 'ruxolitinib');
    await expect.poll(async () => (await cardBoxes(extension, page)).length).toBe(2);
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await cardBoxes(extension, page)).length).toBe(1);
    await pointAt(page, 'ruxolitinib');
    await expect.poll(async () => (await cardBoxes(extension, page)).length).toBe(2);
    // Another tab comes to the front.
    await session.newPage();
    await expect.poll(async () => (await cardBoxes(extension, page)).length).toBe(1);
    expect((await openCard(extension, page))?.text).toContain('Vitiligo');
    await page.bringToFront();
    await pressInCard(extension, page, 'Close');
    await noCard(extension, page);
  });

  test('leads to a related term, and back', async ({ page, site, extension }) => {
    await page.goto(`${site.origin}/terms.html`);
    const { x, y } = await pointAt(page, 'tofacitinib');
    await page.mouse.click(x, y);
    await cardSays(extension, page, 'Tofacitinib');
    await tabTo(extension, page, 'ruxolitinib');
    await page.keyboard.press('Enter');
    await cardSays(extension, page, 'Ruxolitinib');
    expect(await focusInCard(extension, page)).toBe('Ruxolitinib');
    await tabTo(extension, page, 'Back to tofacitinib');
    await page.keyboard.press('Enter');
    await cardSays(extension, page, 'Tofacitinib');
    expect(await partOf(extension, page, 'Back to tofacitinib')).toBeNull();
  });

  test('pinned and led elsewhere, it shows its own term again on a click on that', async ({
    page,
    site,
    extension,
  }) => {
    await page.goto(`${site.origin}/terms.html`);
    const { x, y } = await pointAt(page, 'tofacitinib');
    await page.mouse.click(x, y);
    await cardSays(extension, page, 'Tofacitinib');
    await pressInCard(extension, page, 'Keep this card open');
    await pressInCard(extension, page, 'ruxolitinib');
    await expect.poll(() => focusInCard(extension, page)).toBe('Ruxolitinib');
    await page.mouse.click(x, y);
    await expect.poll(() => focusInCard(extension, page)).toBe('Tofacitinib');
    // It is pinned as before.
    await page.mouse.click(700, 20);
    expect(await focusInCard(extension, page)).toBe('');
    expect(await cardBoxes(extension, page)).toHaveLength(1);
  });

  test('goes on the clipboard with its source', async ({ page, site, extension, session }) => {
    await page.goto(`${site.origin}/terms.html`);
    await pointAt(page, 'vitiligo');
    await cardSays(extension, page, 'Vitiligo');
    await pressInCard(extension, page, 'Copy with its source');
    await cardSays(extension, page, 'Copied, with its source.');
    await page.focus('textarea');
    const isFirefox = (await session.browser.version()).toLowerCase().includes('firefox');
    await page.keyboard.down('Control');
    await page.keyboard.press('v', isFirefox ? {} : { commands: ['Paste'] });
    await page.keyboard.up('Control');
    const pasted = () => page.$eval('textarea', (field) => field.value);
    await expect.poll(pasted).toContain('by The Treatment Rooms London');
    expect(await pasted()).toContain('Section');
    expect(await pasted()).toContain('https://www.treatmentroomslondon.com/');
  });

  test('is saved as a question, once, and the page learns nothing', async ({
    page,
    site,
    extension,
  }) => {
    await page.goto(`${site.origin}/terms.html`);
    await keepQuestions(extension, []);
    await pointAt(page, 'vitiligo');
    await cardSays(extension, page, 'Vitiligo');
    await pressInCard(extension, page, 'Save as a question for the clinic');
    await cardSays(extension, page, 'Saved.');
    await pressInCard(extension, page, 'Save as a question for the clinic');
    expect(await questionTexts(extension)).toEqual(['I would like to ask about “vitiligo”.']);
    expect(await page.evaluate(() => document.body.innerText)).not.toContain('ask about');
  });

  test('moves with its term, and never covers it', async ({ page, site, extension }) => {
    await page.goto(`${site.origin}/terms.html`);
    const { x, y } = await pointAt(page, 'tofacitinib');
    await page.mouse.click(x, y);
    await cardSays(extension, page, 'Tofacitinib');
    const [before] = await cardBoxes(extension, page);
    await page.evaluate(() => {
      document.body.style.cssText = 'position: relative; top: 60px';
    });
    await expect
      .poll(async () => (await cardBoxes(extension, page))[0]?.top)
      .toBe((before?.top ?? 0) + 60);
    const [box] = await cardBoxes(extension, page);
    expect(box?.top).toBeGreaterThan(y + 60);
  });
});
