import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { openCard } from '../../scripts/browser/card.ts';
import type { ExtensionPages } from '../../scripts/browser/extension-pages.ts';
import { cardSays, noCard, pointAt } from './support/card.ts';
import { cardBoxes, pressInCard, tabTo } from './support/card-parts.ts';
import { test } from './support/documents.ts';

/** A page with code for each element that is named as ours are: at once, and for names it comes to see. */
function pageThatTakes(rootFrom: string): string {
  return `<p>On vitiligo.</p><p>On psoriasis.</p><script>
    globalThis.made = [];
    globalThis.roots = [];
    function define(name) {
      if (customElements.get(name)) return;
      customElements.define(name, class extends HTMLElement {
        constructor() {
          super();
          made.push(name);
          ${rootFrom}
        }
      });
    }
    define('clinic-context-card');
    new MutationObserver((records) => {
      for (const { addedNodes } of records) {
        for (const { localName } of addedNodes) {
          if (localName?.includes('clinic-context')) define(localName);
        }
      }
    }).observe(document, { childList: true, subtree: true });
  </script>`;
}

/** Opens a card, and another: a page that knows of the first has not come nearer to the next. */
async function openTwo(extension: ExtensionPages, page: Page): Promise<void> {
  await pointAt(page, 'vitiligo');
  await cardSays(extension, page, 'Vitiligo');
  await page.keyboard.press('Escape');
  await pointAt(page, 'psoriasis');
  await cardSays(extension, page, 'Psoriasis');
}

/** Clicks a button of the card by script, in both ways that a script has. */
async function clickByScript(extension: ExtensionPages, page: Page, name: string): Promise<void> {
  await extension.evaluate(
    page,
    (wanted) => {
      const host = document.querySelector('.clinic-context-card');
      const root = host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
      const button = root?.querySelector<HTMLElement>(`[aria-label="${wanted}"]`);
      if (!button) throw new Error(`No "${wanted}"`);
      button.click();
      button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    },
    name,
  );
}

describe('of the card’s inside', () => {
  test('nothing is handed to a page that defines its element, before or after', async ({
    page,
    documents,
    extension,
  }) => {
    const takes = 'roots.push(this.attachInternals());';
    await page.goto(documents.page('/', pageThatTakes(takes)));
    await openTwo(extension, page);
    await expect.poll(() => page.evaluate('made.length')).toBe(2);
    expect(await page.evaluate('new Set(made).size')).toBe(2);
    expect(await page.evaluate('roots.map(({ shadowRoot }) => String(shadowRoot))')).toEqual([
      'null',
      'null',
    ]);
  });

  test('a page cannot put its own in the place', async ({ page, documents, extension }) => {
    const takes = `roots.push(this.attachShadow({ mode: 'open' }));`;
    await page.goto(documents.page('/', pageThatTakes(takes)));
    await openTwo(extension, page);
    expect(await page.evaluate('roots.length')).toBe(0);
  });

  test('no button does anything for a script; for fingers and keys they do', async ({
    page,
    documents,
    extension,
  }) => {
    await page.goto(documents.page('/', '<p>On vitiligo.</p>'));
    await pointAt(page, 'vitiligo');
    await cardSays(extension, page, 'Vitiligo');
    const root = `document.querySelector('.clinic-context-card').shadowRoot`;
    expect(await page.evaluate(root)).toBeNull();
    for (const name of ['Close', 'Copy with its source', 'Save as a question for the clinic']) {
      await clickByScript(extension, page, name);
    }
    await tabTo(extension, page, 'Keep this card open');
    await page.keyboard.press('Enter');
    await page.mouse.move(900, 700, { steps: 5 });
    const text = (await openCard(extension, page))?.text;
    expect(text).toContain('Vitiligo');
    expect(text).not.toContain('Copied');
    expect(text).not.toContain('Saved');
    await pressInCard(extension, page, 'Close');
    await noCard(extension, page);
  });
});

describe('Esc in a frame that has nothing to do with a card', () => {
  test('closes it, unless it is pinned', async ({ page, documents, elsewhere, extension }) => {
    const other = elsewhere.page('/other', '<input>');
    await page.goto(
      documents.page(
        '/',
        `<p>On vitiligo.</p><p style="margin-top: 500px">On psoriasis.</p><iframe src="${other}"></iframe>`,
      ),
    );
    await pointAt(page, 'vitiligo');
    await cardSays(extension, page, 'Vitiligo');
    await pressInCard(extension, page, 'Keep this card open');
    const frame = page.frames().find((one) => one.url() === other);
    await frame?.focus('input');
    await pointAt(page, 'psoriasis');
    await expect.poll(() => cardBoxes(extension, page)).toHaveLength(2);
    const id = await extension.frameId(page, other);
    const hears = () =>
      extension.evaluateInFrame(page, id, () => globalThis.clinicContextHearsEscape);
    await expect.poll(hears).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => cardBoxes(extension, page)).toHaveLength(1);
    await cardSays(extension, page, 'Vitiligo');
    expect(await frame?.evaluate(() => document.activeElement?.localName)).toBe('input');
  });
});
