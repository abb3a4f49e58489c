import type { Page } from 'puppeteer-core';
import { describe, expect, onTestFinished } from 'vitest';
import { openCard } from '../../scripts/browser/card.ts';
import type { ExtensionPages } from '../../scripts/browser/extension-pages.ts';
import { markedPoint } from '../../scripts/browser/marks.ts';
import { cardSays, noCard, pointAt } from './support/card.ts';
import { cardBoxes, pressInCard } from './support/card-parts.ts';
import { test } from './support/documents.ts';

/** Opens the card of the page's one term, and gives where both stand. */
async function opened(extension: ExtensionPages, page: Page) {
  await expect.poll(() => markedPoint(page, 'vitiligo')).not.toBeNull();
  const { x, y } = (await markedPoint(page, 'vitiligo')) ?? { x: 0, y: 0 };
  await page.mouse.move(500, 400);
  await page.mouse.move(x, y, { steps: 5 });
  await page.mouse.click(x, y);
  await cardSays(extension, page, 'Vitiligo');
  const [card] = await cardBoxes(extension, page);
  if (!card) throw new Error('The card has no box');
  return { card, x, y };
}

/**
 * Opens a page's dialog, and pins the card of the term in it.
 *
 * @param address of a page with a dialog that holds a term
 */
async function pinInDialog(extension: ExtensionPages, page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(() => document.querySelector('dialog')?.showModal());
  await expect.poll(() => extension.badgeText(page)).toBe('1');
  await opened(extension, page);
  await pressInCard(extension, page, 'Keep this card open');
}

describe('where a card stands', () => {
  test.for([
    ['at the left', 'left: 0; top: 300px'],
    ['at the right', 'right: 0; top: 300px'],
    ['at the top', 'left: 300px; top: 0'],
    ['at the bottom', 'left: 300px; bottom: 0'],
    ['in the corner', 'right: 0; bottom: 0'],
    ['from right to left', 'right: 0; top: 300px; direction: rtl'],
    ['in lines that run down the page', 'left: 400px; top: 200px; writing-mode: vertical-rl'],
    ['in a scaled box', 'left: 300px; top: 300px; transform: scale(2)'],
    ['in a page that sets zoom', 'left: 200px; top: 200px; zoom: 1.7'],
  ] as const)(
    '%s: whole in the window, and beside its term',
    async ([, style], { documents, page, extension }) => {
      await page.goto(
        documents.page('/', `<p style="position: fixed; margin: 0; ${style}">vitiligo</p>`),
      );
      const { card, x, y } = await opened(extension, page);
      const window = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      expect(card.left).toBeGreaterThanOrEqual(0);
      expect(card.top).toBeGreaterThanOrEqual(0);
      expect(card.right).toBeLessThanOrEqual(window.width);
      expect(card.bottom).toBeLessThanOrEqual(window.height);
      const covers = x > card.left && x < card.right && y > card.top && y < card.bottom;
      expect(covers).toBe(false);
    },
  );

  test('zoomed far in, in the largest text: with the beginning of its explanation in sight', async ({
    documents,
    page,
    extension,
  }) => {
    await extension.changeSettings({ textSize: 'largest' });
    // The browser is shared with other tests.
    onTestFinished(() => extension.forgetAll());
    await page.setViewport({ width: 640, height: 400 });
    await page.goto(documents.page('/', `<p style="position: fixed; top: 180px">vitiligo</p>`));
    await opened(extension, page);
    const lines = await extension.evaluate(page, () => {
      const host = document.querySelector('.clinic-context-card');
      const root = host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
      const sentence = root?.querySelector('.sentence');
      const panel = root?.querySelector('.panel');
      if (!sentence || !panel) return null;
      const { top, bottom } = sentence.getBoundingClientRect();
      const seen = Math.min(bottom, panel.getBoundingClientRect().bottom) - top;
      return seen / Number.parseFloat(getComputedStyle(sentence).lineHeight);
    });
    expect(lines).toBeGreaterThan(1.9);
  });

  test('in a modal dialog it can be used, and goes with it', async ({
    documents,
    page,
    extension,
  }) => {
    await page.goto(documents.page('/', '<dialog><p>On vitiligo.</p><button>OK</button></dialog>'));
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    // The badge tells that the term is known to be on show: from then on the pointer is watched.
    await expect.poll(() => extension.badgeText(page)).toBe('1');
    await opened(extension, page);
    await pressInCard(extension, page, 'Keep this card open');
    await pressInCard(extension, page, 'Close');
    await noCard(extension, page);
    expect(await page.$eval('dialog', ({ open }) => open)).toBe(true);
  });

  test('pinned in a dialog that leaves the page, it opens anew once that is back', async ({
    documents,
    page,
    extension,
  }) => {
    await pinInDialog(extension, page, documents.page('/', '<dialog><p>On vitiligo.</p></dialog>'));
    await page.evaluate(() => {
      const left = document.querySelector('dialog');
      left?.remove();
      Object.assign(globalThis, { left });
    });
    await noCard(extension, page);
    await expect.poll(() => extension.badgeText(page)).toBe('');
    await page.evaluate('document.body.append(left), left.close(), left.showModal()');
    // A click before it is read anew would be on nothing.
    await expect.poll(() => extension.badgeText(page)).toBe('1');
    // It had not been closed: it would come back with the dialog.
    await noCard(extension, page);
    await opened(extension, page);
  });

  test('pinned in a dialog that leaves the page and is back at once, it has closed', async ({
    documents,
    page,
    extension,
  }) => {
    await pinInDialog(extension, page, documents.page('/', '<dialog><p>On vitiligo.</p></dialog>'));
    await page.evaluate(() => {
      const dialog = document.querySelector('dialog');
      if (!dialog) return;
      dialog.remove();
      document.body.append(dialog);
      dialog.close();
      dialog.showModal();
    });
    // It would be there without being seen, and its term would open none.
    await expect.poll(() => page.$('.clinic-context-card')).toBeNull();
  });

  test('over a page that is inert but for the part being read', async ({
    documents,
    page,
    extension,
  }) => {
    await page.goto(
      documents.page('/', '<main inert><p>Behind.</p></main><div><p>On vitiligo.</p></div>'),
    );
    await opened(extension, page);
    await pressInCard(extension, page, 'Close');
    await noCard(extension, page);
  });

  test('over an element that fills the screen', async ({ documents, page, extension }) => {
    await page.goto(
      documents.page(
        '/',
        '<div id="full" style="background: white"><p>On vitiligo.</p><button>Fill</button></div>',
      ),
    );
    await page.evaluate(() => {
      document.querySelector('button')?.addEventListener('click', () => {
        void document.querySelector('#full')?.requestFullscreen();
      });
    });
    await page.click('button');
    await expect.poll(() => page.evaluate(() => document.fullscreenElement?.id)).toBe('full');
    await opened(extension, page);
    const onTop = async () => {
      // The window may still be growing.
      const [card] = await cardBoxes(extension, page);
      if (!card) return 'no card';
      return page.evaluate(
        ({ left, top }) => document.elementFromPoint(left + 20, top + 60)?.className,
        card,
      );
    };
    await expect.poll(onTop).toBe('clinic-context-card');
    await pressInCard(extension, page, 'Close');
    await noCard(extension, page);
    await page.evaluate(() => document.exitFullscreen());
  });

  test('a long one scrolls inside, and the page stays where it is', async ({
    documents,
    page,
    extension,
  }) => {
    await page.goto(documents.page('/', '<p>On vitiligo.</p><div style="height: 3000px"></div>'));
    await page.setViewport({ width: 1000, height: 420 });
    const { card } = await opened(extension, page);
    expect(card.bottom).toBeLessThanOrEqual(420);
    await page.mouse.move(card.left + 100, card.top + 120);
    await page.mouse.wheel({ deltaY: 4000 });
    await page.mouse.wheel({ deltaY: 4000 });
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(await openCard(extension, page)).not.toBeNull();
  });

  test('keys, clicks and copying are still the page’s while it shows', async ({
    documents,
    page,
    extension,
  }) => {
    await page.goto(
      documents.page(
        '/',
        '<p>On vitiligo.</p><input style="position: fixed; bottom: 0; right: 0">',
      ),
    );
    await pointAt(page, 'vitiligo');
    await cardSays(extension, page, 'Vitiligo');
    await page.evaluate(() => document.querySelector('input')?.focus());
    await page.keyboard.type('still mine');
    expect(await page.$eval('input', ({ value }) => value)).toBe('still mine');
  });
});
