import { describe, expect } from 'vitest';
import { bringCard } from './support/card-parts.ts';
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

  test('is asked for by no event that a page makes up', async ({
    page,
    site,
    extension,
    openPage,
  }) => {
    await page.goto(`${site.origin}/target.html`);
    await expect.poll(() => extension.badgeText(page)).toBe('1');
    await bringCard(extension, page);
    const own = await openPage('welcome.html');
    await own.evaluate(`{
      globalThis.heard = [];
      const { runtime } = globalThis.browser ?? chrome;
      runtime.onMessage.addListener(({ type }) => void globalThis.heard.push(type));
    }`);
    await page.bringToFront();
    await page.evaluate(() => {
      for (const type of ['pagehide', 'pageshow']) {
        dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
      }
      document.body.append('And vitiligo.');
    });
    await expect.poll(() => extension.badgeText(page)).toBe('2');
    await expect.poll(() => own.evaluate('globalThis.heard')).toEqual(['terms-changed']);
  });
});
