import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { ExtensionPages } from '../../../scripts/browser/extension-pages.ts';
import { countsOf } from '../../../scripts/browser/marks.ts';
import { test } from '../support/documents.ts';
import { allMarked } from '../support/marked.ts';

const STYLE = '<style>.contents, my-link { display: contents }</style>';

function host(shadow: string, light = '', mode = 'open'): string {
  return `<my-host><template shadowrootmode="${mode}">${shadow}</template>${light}</my-host>`;
}

/** Text right in an element without a box of its own. */
const SHOWN: Readonly<Record<string, string>> = {
  minoxidil: '<p><a href="#" class="contents">Minoxidil</a></p>',
  finasteride: '<my-link><my-link>finasteride</my-link></my-link>',
  vitiligo: host('<style>:host { display: contents }</style>vitiligo'),
  psoriasis: host('<slot>psoriasis</slot>'),
  anagen: host('<slot>anagen</slot>', '', 'closed'),
  tofacitinib: host('<p><slot></slot></p>', 'tofacitinib'),
  ruxolitinib: host('<p><slot></slot></p>', '<my-link>ruxolitinib</my-link>', 'closed'),
  'alopecia-areata': host(
    '<p style="visibility: hidden"><slot></slot></p>',
    '<my-link style="visibility: visible">alopecia areata</my-link>',
  ),
  'alopecia-totalis': '<object>alopecia totalis</object>',
  'immune-system': '<details open><my-link>immune system</my-link></details>',
};

/** The same where nobody can see it, and text in whatever never shows it. */
const NOT_SHOWN = [
  '<div hidden><my-link>minoxidil</my-link></div>',
  '<p style="visibility: hidden"><my-link>minoxidil</my-link></p>',
  '<p style="content-visibility: hidden"><my-link>minoxidil</my-link></p>',
  '<details><summary>More</summary><my-link>minoxidil</my-link></details>',
  host('<slot>minoxidil</slot>', 'salt'),
  host('<p>salt</p>', 'minoxidil'),
  host('<p>salt</p>', 'minoxidil', 'closed'),
  host('<p>salt</p><slot name="other"></slot>', 'minoxidil <my-link>minoxidil</my-link>'),
  host('<p hidden><slot></slot></p>', 'minoxidil'),
  host('<p style="visibility: hidden"><slot></slot></p>', 'minoxidil', 'closed'),
  '<canvas>minoxidil <p>minoxidil</p></canvas>',
  '<video>minoxidil</video><audio>minoxidil</audio><iframe>minoxidil</iframe>',
  '<meter>minoxidil</meter><progress>minoxidil</progress>',
  '<object data="data:image/svg+xml,<svg xmlns=%22http://www.w3.org/2000/svg%22/>">minoxidil</object>',
].map((html) => `<div>${html}</div>`);

describe('text on show', () => {
  test('is marked and counted, right in an element without a box too', async ({
    page,
    documents,
    extension,
  }) => {
    const sections = Object.values(SHOWN).map((html) => `<section>${html}</section>`);
    await page.goto(documents.page('/', STYLE + sections.join('')));
    const once = Object.fromEntries(Object.keys(SHOWN).map((term) => [term, 1]));
    await expect.poll(() => countsOf(extension, page)).toEqual(once);
    await expect.poll(() => extension.badgeText(page)).toBe(String(Object.keys(SHOWN).length));
    expect(await allMarked(page)).toHaveLength(Object.keys(SHOWN).length);
  });

  test('is all that is', async ({ page, documents, extension }) => {
    await page.goto(documents.page('/', `${STYLE}${NOT_SHOWN.join('')}<p>vitiligo</p>`));
    await expect.poll(() => countsOf(extension, page)).toEqual({ vitiligo: 1 });
    await expect.poll(() => allMarked(page)).toEqual(['vitiligo']);
  });
});

/** How often something is asked whether it is visible while the page draws so many frames. */
function looksIn(extension: ExtensionPages, page: Page, frames: number): Promise<number> {
  return extension.evaluate(
    page,
    async (many) => {
      const { prototype } = Element;
      // oxlint-disable-next-line typescript/unbound-method -- It is called on what it was asked of.
      const { checkVisibility } = prototype;
      let looks = 0;
      prototype.checkVisibility = function counted(...options) {
        looks++;
        return Reflect.apply(checkVisibility, this, options);
      };
      for (let frame = 0; frame < many; frame++) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      prototype.checkVisibility = checkVisibility;
      return looks;
    },
    frames,
  );
}

describe('hidden text that has its place in sight', () => {
  test('is not looked at again and again', async ({ page, documents, extension }) => {
    const hidden = '<nav style="visibility: hidden">minoxidil</nav><details>psoriasis</details>';
    await page.goto(documents.page('/', `<p>vitiligo</p>${hidden}`));
    await expect.poll(() => allMarked(page)).toEqual(['vitiligo']);
    // That looks are counted shows where there is one.
    const looks = looksIn(extension, page, 60);
    await page.$eval('p', (text) => text.classList.add('changed'));
    expect(await looks).toBeGreaterThan(0);
    await expect.poll(() => looksIn(extension, page, 60)).toBe(0);
  });

  test('is marked while the pointer shows it', async ({ page, documents }) => {
    const style = '<style>nav { visibility: hidden } li:hover nav { visibility: visible }</style>';
    const menu = '<ul><li style="height: 60px">Treatments<nav>minoxidil</nav></li></ul>';
    await page.mouse.move(500, 700);
    await page.goto(documents.page('/', `${style}${menu}<p>vitiligo</p>`));
    await expect.poll(() => allMarked(page)).toEqual(['vitiligo']);
    await page.hover('li');
    await expect.poll(() => allMarked(page)).toEqual(['minoxidil', 'vitiligo']);
    await page.mouse.move(500, 700);
    await expect.poll(() => allMarked(page)).toEqual(['vitiligo']);
  });

  test('is seen as soon as a style sheet shows it, without a box of its own too', async ({
    page,
    documents,
  }) => {
    const style = '<style id="away">.away { display: none }</style>';
    const menu = '<div class="away"><my-link>minoxidil</my-link></div>';
    await page.goto(documents.page('/', `${STYLE}${style}${menu}<p>vitiligo</p>`));
    await expect.poll(() => allMarked(page)).toEqual(['vitiligo']);
    await page.$eval('style#away', (sheet) => (sheet.disabled = true));
    await expect.poll(() => allMarked(page)).toEqual(['minoxidil', 'vitiligo']);
  });
});
