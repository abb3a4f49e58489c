import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { POINTED_OUT } from '../../../lib/page/pointed-out.ts';
import { countsOf } from '../../../scripts/browser/marks.ts';
import { test } from '../support/documents.ts';
import { allMarked, HIGHLIGHT } from '../support/marked.ts';

/** Far more than are painted wherever they stand, each as high as a quarter of a window. */
const MANY = 400;
const TALL = '<style>p { height: 150px; margin: 0 }</style>';
const PARAGRAPHS = '<p>On vitiligo.</p>'.repeat(MANY);
/** Those that may be painted at a time: of the windows around the reader, not of the page. */
const AROUND = 100;

/**
 * Places to go to, as shares of the way: more of them than the times that a page is looked at anyhow
 * while it is young.
 */
const PLACES = [1, 0.4, 0.7, 0.2, 0.9, 0.5, 0.1];

/** How many paragraphs a reader sees, and how many of these have nothing painted in them. */
function inSight(page: Page, highlight = HIGHLIGHT): Promise<{ seen: number; bare: number }> {
  return page.evaluate((name) => {
    const painted = new Set(
      [...(CSS.highlights.get(name) ?? [])].map(({ startContainer }) => startContainer.parentNode),
    );
    const seen = [...document.querySelectorAll('p')].filter((paragraph) => {
      const { top, bottom } = paragraph.getBoundingClientRect();
      return paragraph.checkVisibility() && bottom > 0 && top < innerHeight;
    });
    return { seen: seen.length, bare: seen.filter((one) => !painted.has(one)).length };
  }, highlight);
}

async function allInSightArePainted(page: Page): Promise<void> {
  await expect
    .poll(() => inSight(page))
    .toEqual({ seen: expect.toSatisfy((seen: number) => seen > 1), bare: 0 });
}

async function onlyThoseAroundArePainted(page: Page): Promise<void> {
  await allInSightArePainted(page);
  await expect.poll(async () => (await allMarked(page)).length).toBeLessThan(AROUND);
}

describe('of very many marks', () => {
  test('all are counted, and those around the reader painted', async ({
    page,
    documents,
    extension,
  }) => {
    await page.goto(documents.page('/', TALL + PARAGRAPHS));
    await expect.poll(() => countsOf(extension, page)).toEqual({ vitiligo: MANY });
    await allInSightArePainted(page);
    for (const share of PLACES) {
      await page.evaluate((part) => scrollTo(0, part * document.body.scrollHeight), share);
      await onlyThoseAroundArePainted(page);
    }
    expect(await countsOf(extension, page)).toEqual({ vitiligo: MANY });
  });

  test('in a box that scrolls by itself', async ({ page, documents }) => {
    const box = `<div style="height: 90vh; overflow: auto">${PARAGRAPHS}</div>`;
    await page.goto(documents.page('/', TALL + box));
    await allInSightArePainted(page);
    for (const share of PLACES) {
      await page.$eval('div', (one, part) => one.scrollTo(0, part * one.scrollHeight), share);
      await onlyThoseAroundArePainted(page);
    }
  });

  test('in parts that the browser leaves unlaid until they are near', async ({
    page,
    documents,
  }) => {
    const style =
      '<style>section { content-visibility: auto; contain-intrinsic-size: auto 3000px }</style>';
    const part = `<section>${'<p>On vitiligo.</p>'.repeat(20)}</section>`;
    await page.goto(documents.page('/', TALL + style + part.repeat(MANY / 20)));
    for (const share of PLACES) {
      await page.evaluate((way) => scrollTo(0, way * document.body.scrollHeight), share);
      await onlyThoseAroundArePainted(page);
    }
  });

  test('a term that is pointed at elsewhere is pointed out where the reader is', async ({
    page,
    documents,
    openPopup,
  }) => {
    await page.goto(documents.page('/', TALL + PARAGRAPHS));
    await page.bringToFront();
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await onlyThoseAroundArePainted(page);
    const popup = await openPopup(page);
    await popup.waitForSelector('.term-row__count');
    await popup.focus('.term-row');
    await expect
      .poll(() => inSight(page, POINTED_OUT))
      .toEqual({ seen: expect.toSatisfy((seen: number) => seen > 1), bare: 0 });
  });

  test('in what comes into sight though nobody scrolls', async ({ page, documents }) => {
    const tabs = `<main>${PARAGRAPHS}</main><main hidden>${PARAGRAPHS}</main>`;
    await page.goto(documents.page('/', TALL + tabs));
    await allInSightArePainted(page);
    await page.$$eval('main', (mains) => {
      for (const main of mains) main.hidden = !main.hidden;
    });
    await allInSightArePainted(page);
  });

  test('in what the page moves near', async ({ page, documents }) => {
    await page.goto(documents.page('/', `${TALL}<main>${PARAGRAPHS}</main>`));
    for (const share of PLACES) {
      await page.$eval(
        'main',
        (main, part) => (main.style.transform = `translateY(${part * -90}%)`),
        share,
      );
      await onlyThoseAroundArePainted(page);
    }
  });

  test('in text that comes in between, and when few are left', async ({ page, documents }) => {
    await page.goto(documents.page('/', `${TALL}<main>${PARAGRAPHS}</main>`));
    await allInSightArePainted(page);
    await page.$eval('main', (main) => {
      const more = Array.from({ length: 20 }, () => {
        const paragraph = document.createElement('p');
        paragraph.textContent = 'On psoriasis.';
        return paragraph;
      });
      for (const [index, paragraph] of more.entries()) main.children[index * 10]?.before(paragraph);
    });
    await allInSightArePainted(page);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 3));
    await allInSightArePainted(page);
    await page.$eval('main', (main) => {
      while (main.children.length > 10) main.firstElementChild?.remove();
    });
    await expect.poll(() => allMarked(page)).toHaveLength(10);
    await allInSightArePainted(page);
  });

  test('what is left is painted, though most have gone before it was', async ({
    page,
    documents,
  }) => {
    await page.goto(documents.page('/', '<main><p>On anagen.</p></main>'));
    await expect.poll(() => allMarked(page)).toEqual(['anagen']);
    await page.$eval(
      'main',
      async (main, name) => {
        const paragraph = () => {
          const made = document.createElement('p');
          made.textContent = 'On vitiligo.';
          return made;
        };
        main.append(...Array.from({ length: 150 }, paragraph));
        while ((CSS.highlights.get(name)?.size ?? 0) < 100)
          await new Promise((resolve) => requestAnimationFrame(resolve));
        while (main.children.length > 30) main.firstElementChild?.remove();
      },
      HIGHLIGHT,
    );
    await expect.poll(() => allMarked(page)).toHaveLength(30);
  });

  test('those that a page takes out come back', async ({ page, documents }) => {
    await page.goto(documents.page('/', TALL + PARAGRAPHS));
    await onlyThoseAroundArePainted(page);
    await page.evaluate((name) => CSS.highlights.get(name)?.clear(), HIGHLIGHT);
    await allInSightArePainted(page);
  });

  test('all are there when a page is printed', async ({ page, documents }) => {
    await page.goto(documents.page('/', TALL + PARAGRAPHS));
    await onlyThoseAroundArePainted(page);
    await page.evaluate((name) => {
      const counted = () =>
        Object.assign(globalThis, { printed: CSS.highlights.get(name)?.size ?? 0 });
      addEventListener('beforeprint', counted);
    }, HIGHLIGHT);
    await page.pdf();
    expect(await page.evaluate(() => Reflect.get(globalThis, 'printed'))).toBe(MANY);
    await onlyThoseAroundArePainted(page);
  });
});
