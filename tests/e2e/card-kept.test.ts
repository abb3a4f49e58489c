import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { openCard } from '../../scripts/browser/card.ts';
import type { ExtensionPages } from '../../scripts/browser/extension-pages.ts';
import { AWAY_MS } from '../../lib/page/card/dismissal.ts';
import { cardSays, noCard, pointAt } from './support/card.ts';
import { cardBoxes, focusInCard, pressInCard } from './support/card-parts.ts';
import { test } from './support/documents.ts';
import { whileLeft } from './support/while-left.ts';

/** Has the timers that close cards, known by how long they are, wait until they are let go. */
async function holdClosing(extension: ExtensionPages, page: Page): Promise<void> {
  await extension.evaluate(
    page,
    (away) => {
      const held = new Map<number, () => void>();
      const [set, clear] = [setTimeout.bind(globalThis), clearTimeout.bind(globalThis)];
      let last = -1;
      const setHeld = (task: () => void, delay?: number) => {
        if (delay !== away) return set(task, delay);
        held.set(--last, task);
        return last;
      };
      const clearHeld = (timer?: number) => {
        if (timer === undefined || !held.delete(timer)) clear(timer);
      };
      Object.assign(globalThis, { held, setTimeout: setHeld, clearTimeout: clearHeld });
    },
    AWAY_MS,
  );
}

function closingHeld(extension: ExtensionPages, page: Page): Promise<number> {
  return extension.evaluate(page, () => Reflect.get(globalThis, 'held').size);
}

async function letClosingGo(extension: ExtensionPages, page: Page): Promise<void> {
  await extension.evaluate(page, () => {
    for (const task of Reflect.get(globalThis, 'held').values()) task();
  });
}

describe('a card that the pointer has left', () => {
  test.for(['term', 'card'] as const)(
    'stays where it comes back in time, to the %s',
    async (to, { page, site, extension }) => {
      await page.goto(`${site.origin}/terms.html`);
      const term = await pointAt(page, 'vitiligo');
      await cardSays(extension, page, 'Vitiligo');
      await holdClosing(extension, page);
      const [box] = await cardBoxes(extension, page);
      if (!box) throw new Error('The card did not stay');
      const inCard = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
      const back = to === 'term' ? term : inCard;
      await page.mouse.move(950, 10);
      await expect.poll(() => closingHeld(extension, page)).toBe(1);
      await page.mouse.move(back.x, back.y);
      await expect.poll(() => closingHeld(extension, page)).toBe(0);
      await letClosingGo(extension, page);
      expect(await openCard(extension, page)).not.toBeNull();
      // The next time it is not kept.
      await page.mouse.move(950, 10);
      await expect.poll(() => closingHeld(extension, page)).toBe(1);
      await letClosingGo(extension, page);
      await noCard(extension, page);
    },
  );
});

test('a pinned card does not come back with a page that was left', async ({
  page,
  documents,
  extension,
}) => {
  const cached = { 'cache-control': '' };
  const terms = documents.page('/terms', '<p>On vitiligo.</p>', cached);
  const other = documents.page('/other', '<p>On anything.</p>', cached);
  await page.goto(terms);
  await pointAt(page, 'vitiligo');
  await cardSays(extension, page, 'Vitiligo');
  await pressInCard(extension, page, 'Keep this card open');
  await whileLeft(page, other, async () => {});
  expect(await page.$('.clinic-context-card')).toBeNull();
});

test('is copied where the page has no clipboard, and the focus stays in it', async ({
  page,
  site,
  extension,
  session,
}) => {
  await page.goto(`${site.origin}/terms.html`);
  await pointAt(page, 'Psoriasis');
  await cardSays(extension, page, 'Psoriasis');
  await extension.evaluate(page, () => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('Not here'));
  });
  await pressInCard(extension, page, 'Copy with its source');
  await cardSays(extension, page, 'Copied, with its source.');
  expect(await focusInCard(extension, page)).toBe('Copy with its source');
  expect((await openCard(extension, page))?.text).not.toContain('https://');
  await page.focus('textarea');
  const isFirefox = (await session.browser.version()).toLowerCase().includes('firefox');
  await page.keyboard.down('Control');
  await page.keyboard.press('v', isFirefox ? {} : { commands: ['Paste'] });
  await page.keyboard.up('Control');
  const pasted = () => page.$eval('textarea', (field) => field.value);
  await expect.poll(pasted).toContain('https://www.treatmentroomslondon.com/');
  expect(await pasted()).toContain('Psoriasis');
});
