import { describe, expect } from 'vitest';
import { countsOf } from '../../scripts/browser/marks.ts';
import { cardSays, pointAt } from './support/card.ts';
import { test } from './support/test.ts';
import { changesSeen, outerHtml, watchChanges } from './support/untouched.ts';

describe('the page is left alone', () => {
  test('marking changes nothing in its DOM', async ({ page, site, extension }) => {
    await watchChanges(page);
    await page.goto(`${site.origin}/terms.html`);
    await expect.poll(() => countsOf(extension, page)).toHaveProperty('alopecia-areata');
    expect(await changesSeen(page)).toEqual([]);

    // The watcher would have seen it.
    await page.evaluate(() => document.body.setAttribute('data-touched', ''));
    await expect.poll(() => changesSeen(page)).toEqual(['attributes of BODY']);
  });

  test('a card that came and went leaves nothing behind', async ({ page, site, extension }) => {
    await page.goto(`${site.origin}/terms.html`);
    const before = await outerHtml(page);
    await pointAt(page, 'vitiligo');
    await cardSays(extension, page, 'Vitiligo');
    expect(await outerHtml(page)).not.toBe(before);
    await page.keyboard.press('Escape');
    await expect.poll(() => outerHtml(page)).toBe(before);
    // Nor is the card's own coming and going taken for a change of the page.
    expect(await countsOf(extension, page)).toHaveProperty('vitiligo', 1);
  });
});
