import { describe, expect } from 'vitest';
import { openCard } from '../../../scripts/browser/card.ts';
import { markedTexts } from '../../../scripts/browser/marks.ts';
import { cardSays, noCard, pointAt } from '../support/card.ts';
import { bringCard } from '../support/card-parts.ts';
import { allMarked } from '../support/marked.ts';
import { highlights, storage, test } from '../support/settings.ts';

describe('a change of settings shows in open tabs', () => {
  test('style and colour of marks', async ({ page, site, options }) => {
    await page.goto(`${site.origin}/terms.html`);
    await page.bringToFront();
    await expect.poll(() => highlights(page)).toEqual(['clinic-context-dotted-teal']);
    await options.bringToFront();
    await options.click('input[value="plain"]');
    await options.click('input[value="plum"]');
    await page.bringToFront();
    await expect.poll(() => highlights(page)).toEqual(['clinic-context-plain-plum']);
    await options.bringToFront();
    await options.click('input[value="highlighter"]');
    await page.bringToFront();
    await expect.poll(() => highlights(page)).toEqual(['clinic-context-highlighter-plum']);
  });

  test('each term once, where it comes first', async ({ page, site, options }) => {
    await page.goto(`${site.origin}/terms.html`);
    await page.bringToFront();
    const twice = async () => (await markedTexts(page)).filter((text) => text === 'minoxidil');
    await expect.poll(twice).toHaveLength(2);
    await options.bringToFront();
    await options.click('::-p-text(Mark each word only once)');
    await page.bringToFront();
    await expect.poll(twice).toHaveLength(1);
    expect(await markedTexts(page)).toContain('Alopecia areata');
    expect(await markedTexts(page)).not.toContain('alopecia areata');

    // Once the first is gone, the next is the first.
    await page.evaluate(() => document.querySelector('h1')?.remove());
    await expect.poll(() => markedTexts(page)).toContain('alopecia areata');
    // And what comes before it takes its place.
    await page.evaluate(() => document.body.prepend('Alopecia Areata. '));
    await expect.poll(() => markedTexts(page)).toContain('Alopecia Areata');
    expect(await markedTexts(page)).not.toContain('alopecia areata');
  });

  test('each term once: of hidden, changed and equal texts the first that is seen', async ({
    page,
    site,
    options,
  }) => {
    await storage(options, `sync.set({ settings: { firstOnly: true } })`);
    await page.goto(`${site.origin}/empty.html`);
    await page.bringToFront();
    await page.evaluate(() => {
      const texts = ['Vitiligo (1)', 'vitiligo, VITILIGO (2)', 'ViTiLiGo (3)'].map((text) => {
        const paragraph = document.createElement('p');
        paragraph.append(text);
        return paragraph;
      });
      if (texts[0]) texts[0].hidden = true;
      document.body.prepend(...texts);
    });
    await expect.poll(() => allMarked(page)).toEqual(['vitiligo']);
    // Read anew, it is met behind the others.
    await page.$eval('p:nth-of-type(2)', (text) => text.firstChild?.replaceWith('VITIligo (2)'));
    await expect.poll(() => allMarked(page)).toEqual(['VITIligo']);
    await page.$eval('p', (text) => (text.hidden = false));
    await expect.poll(() => allMarked(page)).toEqual(['Vitiligo']);
    await page.$eval('p', (text) => (text.hidden = true));
    await expect.poll(() => allMarked(page)).toEqual(['VITIligo']);
  });

  test('a press opens cards also where resting does not', async ({
    page,
    site,
    options,
    extension,
  }) => {
    await options.click('input[value="0"]');
    await page.goto(`${site.origin}/terms.html`);
    await page.bringToFront();
    const point = await pointAt(page, 'vitiligo');
    await page.mouse.click(point.x, point.y);
    await cardSays(extension, page, 'Vitiligo');
  });

  test('a press opens none on what does something else, in shadow roots too, nor one that is meant otherwise', async ({
    page,
    site,
    options,
    extension,
  }) => {
    await options.click('input[value="0"]');
    await page.goto(`${site.origin}/terms.html`);
    await page.bringToFront();
    const terms = ['anagen', 'hair follicle', 'alopecia totalis', 'finasteride'];
    await page.evaluate(([open, openSlot, closed, closedSlot]) => {
      const host = (mode: 'open' | 'closed', inside?: string, light = '') => {
        const made = document.createElement('my-host');
        const button = document.createElement('button');
        button.append(inside ?? document.createElement('slot'));
        made.attachShadow({ mode }).append(button);
        made.append(light);
        return made;
      };
      const plain = document.createElement('b');
      plain.append('psoriasis');
      document.body.prepend(
        host('open', open),
        host('open', undefined, openSlot),
        host('closed', closed),
        host('closed', undefined, closedSlot),
        ' ',
        plain,
      );
    }, terms);
    await expect.poll(() => allMarked(page)).toEqual(expect.arrayContaining(terms));
    const press = async (selector: string) => {
      const box = await page.$eval(selector, (part) => part.getBoundingClientRect().toJSON());
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    };
    // Once the card's code is there, a press opens a card at once.
    await press('b');
    await cardSays(extension, page, 'Psoriasis');
    await page.keyboard.press('Escape');
    await noCard(extension, page);
    const expectNone = async (why: string) => {
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      expect(await openCard(extension, page), why).toBeNull();
    };
    for (const [index, term] of terms.entries()) {
      await press(`my-host:nth-of-type(${index + 1})`);
      await expectNone(term);
    }
    await page.keyboard.down('Control');
    await press('b');
    await page.keyboard.up('Control');
    await expectNone('with a key held');
    await page.evaluate(() =>
      addEventListener('click', (event) => event.preventDefault(), { capture: true, once: true }),
    );
    await press('b');
    await expectNone('taken by the page');
    // The second click of two selects a word.
    await page.evaluate(() =>
      addEventListener('click', () => document.getSelection()?.selectAllChildren(document.body), {
        capture: true,
        once: true,
      }),
    );
    await press('b');
    await expectNone('that selects');
    await page.evaluate(() => document.getSelection()?.removeAllRanges());
    await press('b');
    await cardSays(extension, page, 'Psoriasis');
  });

  test('theme and text size of a card', async ({ page, site, options, extension }) => {
    await options.click('input[value="dark"]');
    await options.click('input[value="largest"]');
    await expect
      .poll(() => options.evaluate(() => getComputedStyle(document.documentElement).colorScheme))
      .toBe('dark');
    await page.goto(`${site.origin}/terms.html`);
    await page.bringToFront();
    await pointAt(page, 'vitiligo');
    await cardSays(extension, page, 'itiligo');
    expect(await openCard(extension, page)).toMatchObject({
      colorScheme: 'dark',
      fontSize: '20.25px',
    });
  });

  test('the number on the toolbar button', async ({ page, site, options, extension }) => {
    await page.goto(`${site.origin}/terms.html`);
    await page.bringToFront();
    await expect.poll(() => extension.badgeText(page)).toBe('7');
    await options.bringToFront();
    await options.click('::-p-text(Show how many words were found)');
    await expect.poll(() => extension.badgeText(page)).toBe('');
    await options.click('::-p-text(Show how many words were found)');
    await expect.poll(() => extension.badgeText(page)).toBe('7');
  });

  test('switched off and on, everything goes and comes back', async ({
    page,
    site,
    options,
    extension,
  }) => {
    await page.goto(`${site.origin}/terms.html`);
    await page.bringToFront();
    await pointAt(page, 'vitiligo');
    await cardSays(extension, page, 'itiligo');
    const until = Date.now() + 3_600_000;
    await storage(options, `local.set({ pausedUntil: ${until} })`);
    await expect.poll(() => highlights(page)).toEqual([]);
    await noCard(extension, page);
    await expect.poll(() => extension.badgeText(page)).toBe('');
    await storage(options, `local.set({ pausedUntil: 0 })`);
    await expect.poll(() => highlights(page)).not.toEqual([]);
    await expect.poll(() => extension.badgeText(page)).toBe('7');
  });

  test('switched off, the term that the reader has come to by keyboard is left', async ({
    page,
    site,
    options,
    extension,
  }) => {
    await page.goto(`${site.origin}/terms.html`);
    await page.bringToFront();
    await expect.poll(() => highlights(page)).toEqual(['clinic-context-dotted-teal']);
    await bringCard(extension, page);
    await extension.evaluate(page, () => globalThis.clinicContextCard?.step(1, 'view'));
    await expect.poll(() => highlights(page)).toContain('clinic-context-come-to');
    await storage(options, `local.set({ pausedUntil: ${Date.now() + 3_600_000} })`);
    await expect.poll(() => highlights(page)).toEqual([]);
  });

  test('a pause ends by itself', async ({ page, site, options }) => {
    await storage(options, `local.set({ pausedUntil: ${Date.now() + 4000} })`);
    await page.goto(`${site.origin}/terms.html`);
    await page.bringToFront();
    await expect.poll(() => highlights(page)).toEqual(['clinic-context-dotted-teal']);
  });
});

describe('sites', () => {
  test('off on the listed, on elsewhere; also in frames of other sites', async ({
    page,
    site,
    options,
  }) => {
    await options.click('input[value="except"]');
    await options.type('.field', 'http://127.0.0.1:8080/some/page');
    await options.keyboard.press('Enter');
    await options.waitForSelector('::-p-text(127.0.0.1)');
    const elsewhere = site.origin.replace('127.0.0.1', 'localhost');
    await page.goto(`${elsewhere}/terms.html`);
    await page.bringToFront();
    await expect.poll(() => highlights(page)).toEqual(['clinic-context-dotted-teal']);

    // In both frames the address bar decides.
    await page.evaluate((src) => {
      document.body.append(Object.assign(document.createElement('iframe'), { src }));
    }, `${site.origin}/target.html`);
    const frame = await page.waitForFrame((one) => one.url().startsWith(site.origin));
    await expect
      .poll(() => frame.evaluate(() => [...CSS.highlights.keys()]))
      .toEqual(['clinic-context-dotted-teal']);
  });

  test('only on the listed', async ({ page, site, options, extension }) => {
    await page.goto(`${site.origin}/terms.html`);
    await page.bringToFront();
    await expect.poll(() => highlights(page)).not.toEqual([]);
    await options.bringToFront();
    await options.click('input[value="only"]');
    await options.waitForSelector('::-p-text(It is on nowhere)');
    await page.bringToFront();
    await expect.poll(() => highlights(page)).toEqual([]);
    await expect.poll(() => extension.badgeText(page)).toBe('');
    await options.bringToFront();
    await options.type('.field', '127.0.0.1');
    await options.keyboard.press('Enter');
    await page.bringToFront();
    await expect.poll(() => highlights(page)).not.toEqual([]);
  });
});
