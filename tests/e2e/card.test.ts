import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { ExtensionPages } from '../../scripts/browser/extension-pages.ts';
import { openCard } from '../../scripts/browser/card.ts';
import { countsOf, markedPoint } from '../../scripts/browser/marks.ts';
import { cardSays, noCard, pointAt } from './support/card.ts';
import { cardBoxes, focusInCard, tabTo } from './support/card-parts.ts';
import { test } from './support/documents.ts';
import { changesSeen, watchChanges } from './support/untouched.ts';

/** Has the page's content scripts note what they ask of the background about cards. */
function noteSent(extension: ExtensionPages, page: Page): Promise<void> {
  return extension.evaluate(page, () => {
    const { runtime }: typeof chrome = Reflect.get(globalThis, 'browser') ?? chrome;
    const send = runtime.sendMessage.bind(runtime);
    const sent = new Set<unknown>();
    runtime.sendMessage = (message) => {
      sent.add(Reflect.get(Object(message), 'type'));
      return send(message);
    };
    Object.assign(globalThis, { sentOfCards: sent });
  });
}

function sentOfCards(extension: ExtensionPages, page: Page): Promise<string[]> {
  return extension.evaluate(page, () => {
    const sent: string[] = [...Reflect.get(globalThis, 'sentOfCards')];
    return sent.filter((type) => type.startsWith('card'));
  });
}

/** Lets a page draw for so long that a card which is to close has closed. */
async function sixtyFrames(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 60; frame++) await new Promise(requestAnimationFrame);
  });
}

describe('the card', () => {
  test('opens when the pointer rests on a term, and says what the clinic says', async ({
    page,
    site,
    extension,
  }) => {
    await page.goto(`${site.origin}/terms.html`);
    await pointAt(page, 'tofacitinib');
    const text = await cardSays(extension, page, 'Tofacitinib');
    // Name, kind, what ages, and the section of the article.
    expect(text).toContain('Medicine');
    expect(text).toContain('This part may have changed');
    expect(text).toContain('What is the evidence for medications so far?');
    const card = await openCard(extension, page);
    expect(card?.links).toContain('https://www.treatmentroomslondon.com/');
  });

  test('has the background woken up before it is asked for, for the first in a page', async ({
    page,
    site,
    extension,
  }) => {
    await page.goto(`${site.origin}/terms.html`);
    await noteSent(extension, page);
    await pointAt(page, 'vitiligo');
    await cardSays(extension, page, 'Vitiligo');
    expect(await sentOfCards(extension, page)).toEqual(['card-likely', 'card-wanted']);
    await page.keyboard.press('Escape');
    await noCard(extension, page);
    await extension.evaluate(page, () => Reflect.get(globalThis, 'sentOfCards').clear());
    await pointAt(page, 'minoxidil');
    await cardSays(extension, page, 'Minoxidil');
    expect(await sentOfCards(extension, page)).toEqual([]);
  });

  test('opens on a page that is never idle, as soon as its marks are there', async ({
    page,
    documents,
    extension,
  }) => {
    const url = documents.page(
      '/busy',
      `<p style="position: fixed; top: 100px; left: 100px; margin: 0">tofacitinib</p><script>
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          for (const since = performance.now(); performance.now() - since < 5;);
          port2.postMessage('');
        };
        port2.postMessage('');
      </script>`,
    );
    await page.mouse.move(300, 300);
    await page.goto(url);
    await page.waitForFunction(() =>
      [...CSS.highlights.keys()].some((name) => name.startsWith('clinic-context')),
    );
    // In one step: an idle moment in between would have the pointer seen after all.
    await page.mouse.move(110, 108);
    await cardSays(extension, page, 'Tofacitinib');
  });

  test('opens in a document that was opened and written anew', async ({
    page,
    documents,
    extension,
  }) => {
    await page.goto(documents.page('/', '<p>vitiligo</p>'));
    await pointAt(page, 'vitiligo');
    await cardSays(extension, page, 'Vitiligo');
    await page.evaluate(() => {
      document.open();
      document.write('<!doctype html><title>anew</title><p>psoriasis</p>');
      document.close();
    });
    await expect.poll(() => countsOf(extension, page)).toEqual({ psoriasis: 1 });
    await page.mouse.move(500, 500);
    await pointAt(page, 'psoriasis');
    await cardSays(extension, page, 'Psoriasis');
  });

  test('opens on a page that makes events up, and stays', async ({
    page,
    documents,
    extension,
  }) => {
    const script = `<script>
      let rounds = 0;
      const away = { bubbles: true, clientX: 900, clientY: 700 };
      setInterval(() => {
        document.dispatchEvent(new Event('scroll'));
        document.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, key: 'Escape' }));
        for (const type of ['pointerdown', 'pointermove']) {
          document.dispatchEvent(new PointerEvent(type, away));
        }
        document.documentElement.dispatchEvent(new PointerEvent('pointerleave', away));
        for (const type of ['pagehide', 'blur']) dispatchEvent(new Event(type));
        rounds++;
      }, 20);
    </script>`;
    await page.goto(documents.page('/', `<p>On vitiligo.</p>${script}`));
    await pointAt(page, 'vitiligo');
    await cardSays(extension, page, 'Vitiligo');
    const rounds = Number(await page.evaluate('rounds'));
    await page.waitForFunction(`rounds > ${rounds + 30}`);
    expect(await openCard(extension, page)).not.toBeNull();
  });

  test('opens beside a box that scrolls by itself, and not in it', async ({
    page,
    documents,
    extension,
  }) => {
    const box = 'position: fixed; left: 20px; width: 300px; height: 60px; overflow: auto';
    await watchChanges(page);
    await page.goto(
      documents.page(
        '/',
        `<section style="${box}; top: 20px">
          <p style="position: sticky; top: 0; margin: 0">vitiligo</p><div style="height: 900px"></div>
        </section>
        <p style="position: fixed; left: 20px; top: 300px">psoriasis</p>
        <script>
          const ticker = document.querySelector('section');
          let ticks = 0;
          ticker.addEventListener('scroll', () => ticks++);
          setInterval(() => (ticker.scrollTop = (ticker.scrollTop + 1) % 700), 10);
        </script>`,
      ),
    );
    await pointAt(page, 'vitiligo');
    const ticks = Number(await page.evaluate('ticks'));
    await page.waitForFunction(`ticks > ${ticks + 60}`);
    await pointAt(page, 'psoriasis');
    await cardSays(extension, page, 'Psoriasis');
    // There has been no other.
    expect(await changesSeen(page)).toEqual(['childList of HTML']);
  });

  test('does not open while a button is held, but once it is let go', async ({
    page,
    site,
    extension,
  }) => {
    await page.goto(`${site.origin}/terms.html`);
    await expect.poll(() => markedPoint(page, 'vitiligo')).not.toBeNull();
    await noteSent(extension, page);
    await page.mouse.move(700, 20);
    await page.mouse.down();
    const { x, y } = await pointAt(page, 'vitiligo');
    await sixtyFrames(page);
    expect(await sentOfCards(extension, page)).toEqual([]);
    expect(await openCard(extension, page)).toBeNull();
    await page.mouse.up();
    await page.mouse.move(x + 1, y);
    await cardSays(extension, page, 'Vitiligo');
  });

  test('does not open beside a term', async ({ page, site, extension }) => {
    await watchChanges(page);
    await page.goto(`${site.origin}/terms.html`);
    const { x, y } = await pointAt(page, 'vitiligo');
    await cardSays(extension, page, 'Vitiligo');
    await page.keyboard.press('Escape');
    await noCard(extension, page);
    const cameAndWent = await changesSeen(page);
    // Far to the right in the term's own line, where its block goes on but its text does not.
    await page.mouse.move(x + 500, y, { steps: 5 });
    await page.mouse.click(x + 500, y);
    // That this one opens shows that the pointer was followed all the while.
    await pointAt(page, 'ruxolitinib');
    await cardSays(extension, page, 'Ruxolitinib');
    expect(await changesSeen(page)).toEqual([...cameAndWent, 'childList of HTML']);
  });

  test('opens by a click, and closes by a click elsewhere', async ({ page, site, extension }) => {
    await page.goto(`${site.origin}/terms.html`);
    const { x, y } = await pointAt(page, 'vitiligo');
    await page.mouse.click(x, y);
    await cardSays(extension, page, 'Vitiligo');
    await page.mouse.click(700, 20);
    await noCard(extension, page);
  });

  test('opens by a click, although the hand moves before its code has come', async ({
    page,
    site,
    extension,
  }) => {
    await page.goto(`${site.origin}/terms.html`);
    await extension.changeSettings({ dwell: 0 });
    try {
      await page.reload();
      await noteSent(extension, page);
      // By resting it does not open; the background wakes up none the less.
      const { x, y } = await pointAt(page, 'vitiligo');
      await expect.poll(() => sentOfCards(extension, page)).toEqual(['card-likely']);
      await extension.evaluate(page, () => {
        const { runtime }: typeof chrome = Reflect.get(globalThis, 'browser') ?? chrome;
        const send = runtime.sendMessage.bind(runtime);
        runtime.sendMessage = async (message) => {
          await new Promise((resolve) => Object.assign(globalThis, { letGo: resolve }));
          return send(message);
        };
      });
      await page.mouse.click(x, y);
      await page.mouse.move(x + 1, y + 1);
      await page.keyboard.press('Shift');
      await extension.evaluate(page, () => Reflect.get(globalThis, 'letGo')());
      await cardSays(extension, page, 'Vitiligo');
    } finally {
      await extension.changeSettings({ dwell: 150 });
    }
  });

  test('closes by a click in a frame', async ({ page, documents, extension }) => {
    documents.page('/frame', '<p>Nothing.</p>');
    await page.goto(
      documents.page(
        '/',
        '<p>On vitiligo.</p><iframe src="/frame" style="position: fixed; right: 0; bottom: 0"></iframe>',
      ),
    );
    const { x, y } = await pointAt(page, 'vitiligo');
    await page.mouse.click(x, y);
    await cardSays(extension, page, 'Vitiligo');
    // The focus that a script moves there is no click.
    await page.evaluate(() => document.querySelector('iframe')?.focus());
    await page.mouse.click(x, y);
    await expect.poll(() => focusInCard(extension, page)).toBe('Vitiligo');
    await page.mouse.click(900, 750);
    await noCard(extension, page);
  });

  test('closes when the pointer has moved away, but not while it selects what the card says', async ({
    page,
    site,
    extension,
  }) => {
    await page.goto(`${site.origin}/terms.html`);
    await pointAt(page, 'vitiligo');
    await cardSays(extension, page, 'Vitiligo');
    const [box] = await cardBoxes(extension, page);
    if (!box) throw new Error('The card did not stay');
    await page.mouse.move((box.left + box.right) / 2, (box.top + box.bottom) / 2);
    await page.mouse.down();
    await page.mouse.move(950, 10, { steps: 5 });
    await sixtyFrames(page);
    expect(await openCard(extension, page)).not.toBeNull();
    await page.mouse.up();
    await page.mouse.move(940, 20, { steps: 5 });
    await noCard(extension, page);
  });

  test('closes when the pointer moves after the focus has left it, too', async ({
    page,
    site,
    extension,
  }) => {
    await page.goto(`${site.origin}/terms.html`);
    await pointAt(page, 'vitiligo');
    await cardSays(extension, page, 'Vitiligo');
    await tabTo(extension, page, 'Copy with its source');
    await page.mouse.move(950, 10, { steps: 10 });
    // It stays for whoever is in it, however long.
    await sixtyFrames(page);
    expect(await openCard(extension, page)).not.toBeNull();
    await page.focus('textarea');
    await page.mouse.move(900, 20, { steps: 10 });
    await noCard(extension, page);
  });

  test('one card takes the place of another', async ({ page, site, extension }) => {
    await page.goto(`${site.origin}/terms.html`);
    await pointAt(page, 'vitiligo');
    await cardSays(extension, page, 'Vitiligo');
    const { x, y } = await pointAt(page, 'tofacitinib');
    await page.mouse.click(x, y);
    await cardSays(extension, page, 'Tofacitinib');
    expect(await page.$$('.clinic-context-card')).toHaveLength(1);
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
