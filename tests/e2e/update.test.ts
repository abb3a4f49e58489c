import type { Page } from 'puppeteer-core';
import { describe, expect, inject } from 'vitest';
import { ExtensionPages } from '../../scripts/browser/extension-pages.ts';
import { countsOf, markedTexts } from '../../scripts/browser/marks.ts';
import { cardSays, pointAt } from './support/card.ts';
import { pressInCard } from './support/card-parts.ts';
import { test as base } from './support/documents.ts';
import { OwnErrors } from './support/errors.ts';
import { builtExtension, openBrowser } from './support/test.ts';

const SMALL = 'position: absolute; left: 200px; top: 120px; width: 220px; height: 70px';

/** The end-to-end test with a browser of its own; pages for it are in a tab in front. */
const test = base.extend('ours', async ({ documents }, { onCleanup }) => {
  const session = await openBrowser({ viewport: { width: 1000, height: 800 } });
  onCleanup(() => session[Symbol.asyncDispose]());
  const extension = await ExtensionPages.open(session);
  const page = await session.newPage();
  await page.bringToFront();
  const errors = new OwnErrors(session.browser, session.extensionBase);
  errors.watch(page);
  return { session, extension, page, documents, errors };
});

/** Keeps a card open that has just come. */
async function pin(extension: ExtensionPages, page: Page): Promise<void> {
  await cardSays(extension, page, 'Vitiligo');
  await pressInCard(extension, page, 'Keep this card open');
}

describe('in a page that is open meanwhile', () => {
  test('an update closes the old cards, and new ones open', async ({ ours }) => {
    const { session, page, documents, errors } = ours;
    await page.goto(documents.page('/', '<p>On vitiligo.</p><p>On psoriasis.</p>'));
    await pointAt(page, 'vitiligo');
    await pin(ours.extension, page);
    const cards = () => page.$$eval('.clinic-context-card', ({ length }) => length);
    // A version before kept this for scripts in pages to read.
    await ours.extension.storage('local.set({ spotting: { dwell: 150 }, pausedUntil: 1 })');
    // Installed over itself, it is updated.
    await session.browser.installExtension(builtExtension());
    const extension = await ExtensionPages.open(session);
    await page.bringToFront();
    await expect.poll(cards).toBe(0);
    await expect.poll(() => countsOf(extension, page)).toEqual({ vitiligo: 1, psoriasis: 1 });
    await pointAt(page, 'psoriasis');
    await cardSays(extension, page, 'Psoriasis');
    expect(await cards()).toBe(1);
    await expect.poll(() => extension.storage('local.get(null)')).toEqual({ pausedUntil: 1 });
    expect(errors.take()).toEqual([]);
  });

  // Firefox ends scripts with their extension: none can tidy up.
  describe.runIf(inject('browser') === 'chromium')(
    'nothing stays of an extension that is taken away',
    () => {
      test('marks and cards', async ({ ours }) => {
        const { session, extension, page, documents, errors } = ours;
        await page.goto(documents.page('/', '<p>On vitiligo.</p>'));
        await pointAt(page, 'vitiligo');
        await pin(extension, page);
        await session.browser.uninstallExtension(new URL(session.extensionBase).host);
        await page.bringToFront();
        await expect.poll(() => page.$('.clinic-context-card')).toBeNull();
        await expect.poll(() => markedTexts(page)).toEqual([]);
        expect(errors.take()).toEqual([]);
      });

      test('the card of a small frame, in a page without terms', async ({ ours }) => {
        const { session, extension, page, documents } = ours;
        documents.page('/small', '<p>On vitiligo.</p>');
        await page.goto(documents.page('/', `<iframe src="/small" style="${SMALL}"></iframe>`));
        await expect.poll(() => extension.badgeText(page)).toBe('1');
        await page.mouse.move(600, 600);
        await page.mouse.move(255, 145, { steps: 5 });
        await pin(extension, page);
        await session.browser.uninstallExtension(new URL(session.extensionBase).host);
        await page.bringToFront();
        await expect.poll(() => page.$('.clinic-context-card')).toBeNull();
      });
    },
  );
});
