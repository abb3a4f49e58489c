import { expect } from 'vitest';
import { countsOf } from '../../../scripts/browser/marks.ts';
import { cardSays, pointAt } from '../support/card.ts';
import { test } from '../support/documents.ts';

const TIMES = 10_000;

// Never a time is asserted: that it is quick shows in how little there is to draw.
test('ten thousand matches are one row of the popup, one number, one card', async ({
  page,
  documents,
  extension,
  openPopup,
}) => {
  const body = '<p>About anagen and what it is.</p>'.repeat(TIMES);
  await page.goto(documents.page('/', `<p>On vitiligo.</p>${body}`));
  await expect
    .poll(() => countsOf(extension, page), { timeout: 30_000 })
    .toEqual({ anagen: TIMES, vitiligo: 1 });
  await expect.poll(() => extension.badgeText(page)).toBe('2');

  await pointAt(page, 'vitiligo');
  await cardSays(extension, page, 'Vitiligo');
  expect(await page.$$('.clinic-context-card')).toHaveLength(1);

  const popup = await openPopup(page);
  await popup.waitForSelector('.term-row__count');
  expect(await popup.$$('.term-row')).toHaveLength(2);
  expect(await popup.$eval('.term-row__count', (count) => count.textContent)).toBe('10000 times');
  expect(await popup.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(200);
});
