import { describe, expect } from 'vitest';
import { countsOf, markedPoint } from '../../scripts/browser/marks.ts';
import { cardLinks, cardText, pointAt } from './support/card.ts';
import { test } from './support/test.ts';

describe('the card', () => {
  test('opens when the pointer rests on a term, and says what the clinic says', async ({
    page,
    site,
    extension,
  }) => {
    await page.goto(`${site.origin}/terms.html`);
    await pointAt(page, 'tofacitinib');
    await expect.poll(() => cardText(extension, page)).toContain('tofacitinib');
    const text = await cardText(extension, page);
    // Name, kind, what ages, and the section of the article.
    expect(text).toContain('Medicine');
    expect(text).toContain('This part may have changed');
    expect(text).toContain('What is the evidence for medications so far?');
    expect(await cardLinks(extension, page)).toContain('https://www.treatmentroomslondon.com/');
  });

  test('stays closed while the pointer is elsewhere, even close by', async ({
    page,
    site,
    extension,
  }) => {
    await page.goto(`${site.origin}/terms.html`);
    const { x, y } = await pointAt(page, 'vitiligo');
    await expect.poll(() => cardText(extension, page)).not.toBeNull();
    await page.keyboard.press('Escape');
    await expect.poll(() => cardText(extension, page)).toBeNull();
    // Far to the right in the term's own line, where its block goes on but its text does not.
    await page.mouse.move(x + 500, y, { steps: 5 });
    await page.mouse.click(x + 500, y);
    // Opening another shows that the pointer was followed all the while.
    await pointAt(page, 'ruxolitinib');
    await expect.poll(() => cardText(extension, page)).toContain('ruxolitinib');
  });

  test('opens by a click, and closes by a click elsewhere', async ({ page, site, extension }) => {
    await page.goto(`${site.origin}/terms.html`);
    const { x, y } = await pointAt(page, 'vitiligo');
    await page.mouse.click(x, y);
    await expect.poll(() => cardText(extension, page)).toContain('vitiligo');
    await page.mouse.click(700, 20);
    await expect.poll(() => cardText(extension, page)).toBeNull();
  });

  test('closes when the pointer has moved away', async ({ page, site, extension }) => {
    await page.goto(`${site.origin}/terms.html`);
    await pointAt(page, 'vitiligo');
    await expect.poll(() => cardText(extension, page)).toContain('vitiligo');
    await page.mouse.move(950, 10, { steps: 10 });
    await expect.poll(() => cardText(extension, page)).toBeNull();
  });

  test('one card takes the place of another', async ({ page, site, extension }) => {
    await page.goto(`${site.origin}/terms.html`);
    await pointAt(page, 'vitiligo');
    await expect.poll(() => cardText(extension, page)).toContain('vitiligo');
    const { x, y } = await pointAt(page, 'tofacitinib');
    await page.mouse.click(x, y);
    await expect.poll(() => cardText(extension, page)).toContain('tofacitinib');
    expect(await page.$$(':popover-open')).toHaveLength(1);
  });

  test('a link under a term still leads where it led', async ({ page, site, extension }) => {
    await page.goto(`${site.origin}/terms.html`);
    await expect.poll(() => markedPoint(page, 'ruxolitinib')).not.toBeNull();
    const { x, y } = await pointAt(page, 'ruxolitinib');
    await Promise.all([
      page.waitForNavigation({ waitUntil: 'domcontentloaded' }),
      page.mouse.click(x, y),
    ]);
    expect(page.url()).toBe(`${site.origin}/target.html`);
    await expect.poll(() => countsOf(extension, page)).toEqual({ anagen: 1 });
  });
});
