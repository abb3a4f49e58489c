import { describe, expect } from 'vitest';
import { test } from './support/test.ts';

describe('the badge', () => {
  test('shows the number of different terms, and starts afresh with each page', async ({
    page,
    site,
    extension,
  }) => {
    await page.goto(`${site.origin}/terms.html`);
    await expect.poll(() => extension.badgeText(page)).toBe('7');
    await page.goto(`${site.origin}/empty.html`);
    await expect.poll(() => extension.badgeText(page)).toBe('');
    await page.goto(`${site.origin}/target.html`);
    await expect.poll(() => extension.badgeText(page)).toBe('1');
  });

  test('follows the page', async ({ page, site, extension }) => {
    await page.goto(`${site.origin}/target.html`);
    await expect.poll(() => extension.badgeText(page)).toBe('1');
    await page.evaluate(() => document.body.append('And vitiligo.'));
    await expect.poll(() => extension.badgeText(page)).toBe('2');
  });
});
