import type { Page } from 'puppeteer-core';
import { describe, expect, inject } from 'vitest';
import { markedPoint } from '../../../scripts/browser/marks.ts';
import { axeFindings } from '../support/axe.ts';
import { cardSays, noCard, pointAt } from '../support/card.ts';
import { cardBoxes } from '../support/card-parts.ts';
import { test } from '../support/documents.ts';
import type { ExtensionPages } from '../../../scripts/browser/extension-pages.ts';

/** Where the card's button for closing is, and how long the card takes to appear. */
function closeButton(extension: ExtensionPages, page: Page) {
  return extension.evaluate(page, () => {
    const host = document.querySelector('.clinic-context-card');
    const root = host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
    const button = root?.querySelector('[aria-label="Close"]');
    const panel = root?.querySelector('.panel');
    if (!button || !panel) return null;
    const { x, y, width, height } = button.getBoundingClientRect();
    return { x, y, width, height, appears: getComputedStyle(panel).animationDuration };
  });
}

// No driver makes Firefox believe in fingers or motion; for forced colours it has to be started anew.
describe.runIf(inject('browser') === 'chromium')('on other devices', () => {
  test.for([
    ['top', 'bottom'],
    ['bottom', 'top'],
  ] as const)(
    'under a finger, a term at the %s has its card in a sheet at the %s',
    async ([termAt, sheetAt], { documents, page, extension }) => {
      await page.setViewport({ width: 390, height: 780, hasTouch: true, isMobile: true });
      const place = `position: fixed; margin: 0; left: 20px; ${termAt}: 20px`;
      await page.goto(
        documents.page(
          '/',
          `<meta name="viewport" content="width=device-width"><p style="${place}">vitiligo</p>`,
        ),
      );
      await expect.poll(() => markedPoint(page, 'vitiligo')).not.toBeNull();
      await expect.poll(() => extension.badgeText(page)).toBe('1');
      const term = (await markedPoint(page, 'vitiligo')) ?? { x: 0, y: 0 };
      await page.touchscreen.tap(term.x, term.y);
      await cardSays(extension, page, 'Vitiligo');
      const [sheet] = await cardBoxes(extension, page);
      expect(sheet).toMatchObject({
        left: 0,
        right: 390,
        ...(sheetAt === 'top' ? { top: 0 } : { bottom: 780 }),
      });
      expect((sheet?.bottom ?? 0) - (sheet?.top ?? 0)).toBeLessThanOrEqual(780 * 0.6 + 1);

      const close = await closeButton(extension, page);
      if (!close) throw new Error('The sheet has no button to close it');
      expect(close.width).toBeGreaterThanOrEqual(44);
      expect(close.height).toBeGreaterThanOrEqual(44);
      await page.touchscreen.tap(close.x + close.width / 2, close.y + close.height / 2);
      await noCard(extension, page);
    },
  );

  test('on a small telephone the whole sheet is for reading, the way to the clinic at its end', async ({
    documents,
    page,
    extension,
  }) => {
    await page.setViewport({ width: 320, height: 600, hasTouch: true, isMobile: true });
    const head = '<meta name="viewport" content="width=device-width">';
    await page.goto(documents.page('/', `${head}<p>alopecia areata</p>`));
    await expect.poll(() => markedPoint(page, 'alopecia areata')).not.toBeNull();
    await expect.poll(() => extension.badgeText(page)).toBe('1');
    const term = (await markedPoint(page, 'alopecia areata')) ?? { x: 0, y: 0 };
    await page.touchscreen.tap(term.x, term.y);
    await cardSays(extension, page, 'Alopecia areata');
    const where = () =>
      extension.evaluate(page, () => {
        const host = document.querySelector('.clinic-context-card');
        const root =
          host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
        const sheet = root?.querySelector('.panel')?.getBoundingClientRect();
        const contact = root?.querySelector('.contact')?.getBoundingClientRect();
        return { sheetEnds: sheet?.bottom ?? 0, contactBegins: contact?.top ?? 0 };
      });
    const { sheetEnds, contactBegins } = await where();
    expect(contactBegins).toBeGreaterThan(sheetEnds);
  });

  test('in forced colours, what is on, chosen or focused still shows', async ({
    documents,
    page,
    openPopup,
  }) => {
    await page.goto(documents.page('/', '<p>On vitiligo.</p>'));
    const popup = await openPopup(page);
    await popup.waitForSelector('[role=switch]');
    const devtools = await popup.createCDPSession();
    await devtools.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    // The browser's own box, which it draws in the reader's colours.
    expect(await popup.$eval('[role=switch]', (one) => getComputedStyle(one).appearance)).toBe(
      'auto',
    );
    const edges = await popup.$$eval('.button', (all) =>
      all.map((one) => getComputedStyle(one).borderTopStyle),
    );
    expect(new Set(edges)).toEqual(new Set(['solid']));
    await popup.focus('[role=switch]');
    await popup.keyboard.press('Tab');
    expect(
      await popup.evaluate(
        () => document.activeElement && getComputedStyle(document.activeElement).outlineStyle,
      ),
    ).toBe('solid');
    expect(await axeFindings(popup)).toEqual([]);
  });

  test('with reduced motion a card appears at once, without it softly', async ({
    documents,
    page,
    extension,
  }) => {
    await page.goto(documents.page('/', '<p>On vitiligo.</p>'));
    await pointAt(page, 'vitiligo');
    await cardSays(extension, page, 'Vitiligo');
    expect((await closeButton(extension, page))?.appears).toBe('0s');
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'no-preference' }]);
    expect((await closeButton(extension, page))?.appears).toBe('0.12s');
  });
});
