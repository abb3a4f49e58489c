import { describe, expect } from 'vitest';
import { countsOf } from '../../scripts/browser/marks.ts';
import { cardSays, noCard, pointAt } from './support/card.ts';
import { test } from './support/test.ts';

describe('nothing is asked of any network', () => {
  test('not by marking, a card, the popup, a search or the badge', async ({
    page,
    site,
    extension,
    network,
    openPopup,
  }) => {
    const before = { hosts: network.hosts.length, files: site.requests.length };
    await page.goto(`${site.origin}/terms.html`);
    await pointAt(page, 'vitiligo');
    await cardSays(extension, page, 'Vitiligo');
    await page.keyboard.press('Escape');
    await noCard(extension, page);
    const popup = await openPopup(page);
    await popup.type('input[type=search]', 'minox');
    await popup.waitForSelector('.term-row');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('article');
    await expect.poll(() => extension.badgeText(page)).toBe('7');

    expect(site.requests.slice(before.files)).toEqual(['/terms.html']);
    expect(network.hosts.slice(before.hosts)).toEqual([]);
  });

  test('what a page itself asks for is seen by this test', async ({
    page,
    site,
    extension,
    network,
  }) => {
    const before = network.hosts.length;
    await page.goto(`${site.origin}/asks.html`);
    await expect.poll(() => countsOf(extension, page)).toEqual({ vitiligo: 1 });
    await expect
      .poll(() => network.hosts.slice(before))
      .toEqual(expect.arrayContaining(['plain.example', 'secure.example']));
  });
});
