import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { countsOf } from '../../scripts/browser/marks.ts';
import { pageAt } from '../../scripts/browser/open-pages.ts';
import type { ExtensionPages } from '../../scripts/browser/extension-pages.ts';

import { axeFindings } from './support/axe.ts';
import { cardSays, noCard } from './support/card.ts';
import { bringCard, focusInCard, tabTo } from './support/card-parts.ts';
import { keepQuestions, questionTexts } from './support/questions.ts';
import { test } from './support/test.ts';
import { outerHtml } from './support/untouched.ts';

// No driver can press a browser's shortcuts: what they call is called.

function step(extension: ExtensionPages, page: Page, direction: 1 | -1): Promise<boolean> {
  return extension.evaluate(
    page,
    (way) => globalThis.clinicContextCard?.step(way, 'view') ?? false,
    direction,
  );
}

function openHere(extension: ExtensionPages, page: Page): Promise<boolean> {
  return extension.evaluate(page, () => globalThis.clinicContextCard?.openHere() ?? false);
}

/** The text that is pointed out. */
function pointedOut(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('clinic-context-come-to') ?? [])]
      .map(({ startContainer, startOffset, endOffset }) =>
        (startContainer.nodeValue ?? '').slice(startOffset, endOffset),
      )
      .join(' '),
  );
}

describe('by keyboard alone', () => {
  test('goes from term to term in reading order, both ways, to the ends', async ({
    page,
    site,
    extension,
  }) => {
    await page.goto(`${site.origin}/terms.html`);
    await expect.poll(() => countsOf(extension, page)).toHaveProperty('minoxidil', 2);
    await bringCard(extension, page);
    const before = await outerHtml(page);
    const seen: string[] = [];
    while (await step(extension, page, 1)) seen.push(await pointedOut(page));
    expect(seen).toEqual([
      'Alopecia areata',
      'alopecia areata',
      'immune system',
      'tofacitinib',
      'ruxolitinib',
      'Psoriasis',
      'vitiligo',
      'minoxidil',
      'minoxidil',
    ]);
    expect(await step(extension, page, -1)).toBe(true);
    expect(await step(extension, page, -1)).toBe(true);
    expect(await pointedOut(page)).toBe('vitiligo');
    await page.keyboard.press('Escape');
    expect(await pointedOut(page)).toBe('');
    expect(await outerHtml(page)).toBe(before);
  });

  test('comes to text right in a shadow root, and in an element without a box', async ({
    page,
    site,
    extension,
  }) => {
    await page.goto(`${site.origin}/empty.html`);
    await page.evaluate(() => {
      const host = document.createElement('my-host');
      host.attachShadow({ mode: 'open' }).append('Vitiligo. ');
      const link = document.createElement('my-link');
      link.style.display = 'contents';
      link.append('Psoriasis.');
      const box = document.createElement('p');
      box.style.cssText = 'margin-top: 3000px; height: 2em; overflow: auto; line-height: 2em';
      box.append(
        'Salt.',
        document.createElement('br'),
        'Salt.',
        document.createElement('br'),
        link,
      );
      document.body.append(host, box);
    });
    await expect.poll(() => countsOf(extension, page)).toEqual({ vitiligo: 1, psoriasis: 1 });
    await bringCard(extension, page);
    expect(await step(extension, page, 1)).toBe(true);
    expect(await pointedOut(page)).toBe('Vitiligo');
    expect(await openHere(extension, page)).toBe(true);
    await cardSays(extension, page, 'Vitiligo');
    await page.keyboard.press('Escape');
    expect(await step(extension, page, 1)).toBe(true);
    expect(await pointedOut(page)).toBe('Psoriasis');
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    expect(await step(extension, page, 1)).toBe(false);
  });

  test('passes over text that has become shorter just now', async ({ page, site, extension }) => {
    await page.goto(`${site.origin}/empty.html`);
    await page.evaluate(() =>
      document.body.append('And vitiligo.', document.createElement('hr'), 'Psoriasis'),
    );
    await expect.poll(() => countsOf(extension, page)).toEqual({ vitiligo: 1, psoriasis: 1 });
    await bringCard(extension, page);
    // In one go: nobody has heard of the change yet.
    await extension.evaluate(page, () => {
      const text = [...document.body.childNodes].find(({ nodeValue }) =>
        nodeValue?.includes('vitiligo'),
      );
      if (text) text.nodeValue = 'And';
      globalThis.clinicContextCard?.step(1, 'view');
    });
    expect(await pointedOut(page)).toBe('Psoriasis');
  });

  test.for([
    ['another view', `document.body.replaceChildren('Salt, and minoxidil.')`],
    ['other words in the same place', `document.body.lastChild.nodeValue = 'Salt, and minoxidil.'`],
  ] as const)(
    'opens the card of what is in sight, where the page shows %s by then',
    async ([, change], { page, site, extension }) => {
      await page.goto(`${site.origin}/empty.html`);
      await page.evaluate(() => document.body.append('Vitiligo.'));
      await expect.poll(() => countsOf(extension, page)).toEqual({ vitiligo: 1 });
      await bringCard(extension, page);
      await step(extension, page, 1);
      expect(await pointedOut(page)).toBe('Vitiligo');
      await page.evaluate(change);
      await expect.poll(() => countsOf(extension, page)).toEqual({ minoxidil: 1 });
      expect(await openHere(extension, page)).toBe(true);
      await cardSays(extension, page, 'Minoxidil');
      expect(await pointedOut(page)).toBe('minoxidil');
    },
  );

  test('a card whose term is gone as it opens leaves nothing behind', async ({
    page,
    site,
    extension,
  }) => {
    await page.goto(`${site.origin}/terms.html`);
    await expect.poll(() => countsOf(extension, page)).toHaveProperty('minoxidil', 2);
    await bringCard(extension, page);
    const left = await extension.evaluate(page, () => {
      const listeners: unknown[] = [];
      const add = window.addEventListener.bind(window);
      const remove = window.removeEventListener.bind(window);
      // What has a signal ends with it.
      window.addEventListener = (...args: Parameters<typeof add>) => {
        if (!Reflect.get(Object(args[2]), 'signal')) listeners.push(args[1]);
        add(...args);
      };
      window.removeEventListener = (...args: Parameters<typeof remove>) => {
        const at = listeners.indexOf(args[1]);
        if (at >= 0) listeners.splice(at, 1);
        remove(...args);
      };
      const range = document.createRange();
      range.setStart(document.body, 0);
      const card = globalThis.clinicContextSpotter?.card;
      const request = { term: 'minoxidil', range, cause: 'hover' } as const;
      if (card) globalThis.clinicContextCard?.open({ ...card, ...request }, () => true);
      return listeners.length;
    });
    expect(left).toBe(0);
    await noCard(extension, page);
  });

  test('brings a term into view that is far down, in a box that scrolls', async ({
    page,
    site,
    extension,
  }) => {
    await page.goto(`${site.origin}/empty.html`);
    await page.evaluate(() => {
      const box = document.createElement('div');
      box.style.cssText = 'margin-top: 3000px; height: 80px; overflow: auto';
      const far = document.createElement('p');
      far.style.marginTop = '900px';
      far.textContent = 'And vitiligo.';
      box.append(far);
      document.body.append(box);
    });
    await expect.poll(() => countsOf(extension, page)).toEqual({ vitiligo: 1 });
    await bringCard(extension, page);
    expect(await step(extension, page, 1)).toBe(true);
    const seen = await page.evaluate(() => {
      const { x, y } = document.querySelector('p[style]')?.getBoundingClientRect() ?? {
        x: 0,
        y: 0,
      };
      return document.elementFromPoint(x + 2, y + 2)?.textContent;
    });
    expect(seen).toBe('And vitiligo.');
  });

  test('opens a card with the focus in it, keeps Tab there, and gives the focus back', async ({
    page,
    site,
    extension,
  }) => {
    await page.goto(`${site.origin}/terms.html`);
    await expect.poll(() => countsOf(extension, page)).toHaveProperty('minoxidil', 2);
    await page.focus('a');
    await bringCard(extension, page);
    await step(extension, page, 1);
    expect(await openHere(extension, page)).toBe(true);
    await cardSays(extension, page, 'Alopecia areata');
    expect((await focusInCard(extension, page)).toLowerCase()).toBe('alopecia areata');
    await tabTo(extension, page, 'Write an enquiry');
    await page.keyboard.press('Tab');
    expect(await focusInCard(extension, page)).toBe('Save as a question for the clinic');
    // The next term's card takes this one's place.
    await step(extension, page, 1);
    await step(extension, page, 1);
    await cardSays(extension, page, 'Immune system');
    await page.keyboard.press('Escape');
    await noCard(extension, page);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('a');
  });

  test('find, read, save, book', async ({ page, site, extension, session }) => {
    await page.goto(`${site.origin}/terms.html`);
    await expect.poll(() => countsOf(extension, page)).toHaveProperty('minoxidil', 2);
    await keepQuestions(extension, []);
    await bringCard(extension, page);
    await step(extension, page, 1);
    await openHere(extension, page);
    await cardSays(extension, page, 'Alopecia areata');
    await tabTo(extension, page, 'Save as a question for the clinic');
    await page.keyboard.press('Enter');
    await cardSays(extension, page, 'Saved.');
    expect(await questionTexts(extension)).toHaveLength(1);
    await tabTo(extension, page, 'Write an enquiry');
    await page.keyboard.press('Enter');

    await expect.poll(() => pageAt(session.browser, extension.url('enquiry.html'))).toBeDefined();
    const enquiry = await pageAt(session.browser, extension.url('enquiry.html'));
    if (!enquiry) throw new Error('The enquiry was closed');
    try {
      await enquiry.waitForSelector('.whole__text');
      const whole = () => enquiry.$eval('.whole__text', (text) => text.textContent);
      expect(await whole()).toContain('I would like to ask about “alopecia areata”.');
      // What was read about is offered, and not put in.
      expect(await whole()).not.toContain('I have read about');
      await enquiry.focus('input[type=radio]');
      await enquiry.keyboard.press('ArrowDown');
      await enquiry.keyboard.press('ArrowDown');
      await expect.poll(whole).toContain('My pattern of hair loss looks like: Norwood 3');
      await enquiry.focus('.words input');
      await enquiry.keyboard.press(' ');
      await expect.poll(whole).toContain('I have read about:\n- alopecia areata');
      await enquiry.focus('.ways .button--main');
      await enquiry.keyboard.press('Enter');
      await enquiry.waitForSelector('::-p-text(Copied.)');
      expect(await axeFindings(enquiry)).toEqual([]);
    } finally {
      await enquiry.close();
    }
  });
});
