import { describe, expect } from 'vitest';
import { countsOf } from '../../../scripts/browser/marks.ts';
import { storage } from '../support/settings.ts';
import { changesSeen, outerHtml, watchChanges } from '../support/untouched.ts';
import { checked, openTerm, pointedOut, said, sentences, termRows, test } from './panel.ts';

const FAR = '<p style="margin-top: 3000px">Much later: is <b>minox</b>idil safe? Nobody said.</p>';

describe('the terms of a page check', () => {
  test('are those that the popup counts, each with its sentences', async ({
    page,
    documents,
    extension,
    openPanel,
  }) => {
    const url = documents.page(
      '/terms',
      `<h1>My hair</h1><p>I took minoxidil. Then I took\n  more   minoxidil, and finasteride.</p>${FAR}`,
    );
    await page.goto(url);
    await expect.poll(() => countsOf(extension, page)).toEqual({ minoxidil: 3, finasteride: 1 });
    const panel = await openPanel(page);
    await checked(panel, 'A page');
    expect(await termRows(panel)).toEqual(['minoxidil 3 times', 'finasteride once']);
    await openTerm(panel, 'minoxidil');
    expect(await sentences(panel)).toEqual([
      'I took minoxidil.',
      'Then I took more minoxidil, and finasteride.',
      'Much later: is minoxidil safe?',
    ]);
  });

  test('are shown in the page on a click: scrolled to, pointed out, nothing of the page changed', async ({
    page,
    documents,
    openPanel,
  }) => {
    await watchChanges(page);
    await page.goto(documents.page('/far', `<p>Hello.</p>${FAR}`));
    const before = await outerHtml(page);
    const panel = await openPanel(page);
    await openTerm(panel, 'minoxidil');
    await panel.click('.occurrence');
    await expect.poll(() => pointedOut(page)).toEqual({ text: 'minoxidil', inView: true });
    await expect.poll(() => said(panel)).toBe('Shown on the page.');
    expect(await outerHtml(page)).toBe(before);
    expect(await changesSeen(page)).toEqual([]);

    // Whatever closes the panel ends its connection, and with it all that it showed.
    await panel.goto('about:blank');
    await expect.poll(() => pointedOut(page)).toBeNull();
  });

  test('in something closed are said to be hidden, and to be gone once they have left', async ({
    page,
    documents,
    openPanel,
  }) => {
    await page.goto(
      documents.page(
        '/closed',
        '<details><summary>More</summary><p>We took minoxidil.</p></details><p id="other">And vitiligo.</p>',
      ),
    );
    const panel = await openPanel(page);
    await checked(panel, 'A page');
    expect(await termRows(panel)).toEqual(['vitiligo once', 'minoxidil only in hidden parts']);
    await openTerm(panel, 'minoxidil');
    expect((await sentences(panel))[0]).toContain('Hidden on the page');
    await panel.click('.occurrence');
    await expect.poll(() => said(panel)).toContain('closed or hidden');
    expect(await pointedOut(page)).toBeNull();

    // In one go, before the panel has heard of it.
    await openTerm(panel, 'vitiligo');
    const row = await panel.waitForSelector('.occurrence ::-p-text(And)');
    await page.$eval('#other', (paragraph) => {
      paragraph.remove();
    });
    await row?.evaluate((element) => {
      element.closest('button')?.click();
    });
    await expect.poll(() => said(panel)).toContain('no longer on the page');
    await expect.poll(() => termRows(panel)).toEqual(['minoxidil only in hidden parts']);
  });

  test('stand in frames and shadow roots too, and are shown there', async ({
    page,
    documents,
    elsewhere,
    openPanel,
  }) => {
    const frame = elsewhere.page('/framed', `<p>In a frame: finasteride.</p>`);
    await page.goto(
      documents.page(
        '/parts',
        `<div id="host"></div><iframe src="${frame}"></iframe>
         <script>host.attachShadow({mode: 'closed'}).innerHTML = '<p>Deep down: anagen.</p>'</script>`,
      ),
    );
    const panel = await openPanel(page);
    await checked(panel, 'A page');
    expect(await termRows(panel)).toEqual(['anagen once', 'finasteride once']);
    await openTerm(panel, 'finasteride');
    expect(await sentences(panel)).toEqual(['In a frame: finasteride.']);
    await panel.click('.occurrence');
    await expect.poll(() => said(panel)).toBe('Shown on the page.');
    const framed = page.frames().find((one) => one.url() === frame);
    const shown = () => framed?.evaluate(() => CSS.highlights.get('clinic-context-shown')?.size);
    await expect.poll(shown).toBe(1);
  });

  test('count once in a component that stands in another', async ({
    page,
    documents,
    openPanel,
  }) => {
    const body = `<x-outer></x-outer>${'<i>.</i>'.repeat(60)}<script>
      const outer = document.querySelector('x-outer').attachShadow({ mode: 'open' });
      outer.innerHTML = '<x-inner>${'<i>.</i>'.repeat(60)}</x-inner>';
      const inner = outer.firstChild.attachShadow({ mode: 'open' });
      inner.innerHTML = '<p>Deep down: anagen.</p>';
    </script>`;
    await page.goto(documents.page('/nested', body));
    const panel = await openPanel(page);
    await checked(panel, 'A page');
    expect(await termRows(panel)).toEqual(['anagen once']);
  });

  test('are read where marking is switched off too, and that is said', async ({
    page,
    documents,
    extension,
    openPanel,
  }) => {
    await page.goto(documents.page('/off', '<p>We took minoxidil.</p>'));
    await expect.poll(() => countsOf(extension, page)).toEqual({ minoxidil: 1 });
    const panel = await openPanel(page);
    await checked(panel, 'A page');
    try {
      await storage(
        panel,
        `sync.set({ settings: { siteMode: 'except', exceptSites: ['127.0.0.1'] } })`,
      );
      await expect.poll(() => countsOf(extension, page)).toEqual({});
      await panel.waitForSelector('::-p-text(switched off here)');
      await panel.click('.page__again');
      await expect.poll(() => termRows(panel)).toEqual(['minoxidil once']);
    } finally {
      await storage(panel, 'sync.clear()');
    }
  });

  test('are found by name, and folded where there are many', async ({
    page,
    documents,
    openPanel,
  }) => {
    await page.goto(
      documents.page('/many', `<p>Vitiligo.</p>${'<p>We took minoxidil.</p>'.repeat(10_000)}`),
    );
    const panel = await openPanel(page);
    await checked(panel, 'A page');
    expect(await termRows(panel)).toEqual(['minoxidil 10000 times', 'vitiligo once']);
    await openTerm(panel, 'minoxidil');
    expect(await sentences(panel)).toHaveLength(50);
    await (await panel.waitForSelector('::-p-text(Show 50 more)'))?.click();
    await expect.poll(() => sentences(panel)).toHaveLength(100);
    // The first of the new ones has the focus.
    const focused = await panel.$$eval('.occurrence', (rows) =>
      rows.findIndex((row) => row === document.activeElement),
    );
    expect(focused).toBe(50);

    await panel.type('.find', 'vitil');
    await expect.poll(() => termRows(panel)).toEqual(['vitiligo once']);
    await panel.type('.find', 'x');
    await panel.waitForSelector('::-p-text(is like “vitilx”)');
  });

  test('are explained by the card beside them', async ({ page, documents, openPanel }) => {
    await page.goto(documents.page('/card', '<p>We took minoxidil.</p>'));
    const panel = await openPanel(page);
    await openTerm(panel, 'minoxidil');
    await panel.click('.term__explain');
    const card = await panel.waitForSelector('.aside .card');
    expect(await card?.evaluate((element) => element.textContent)).toContain(
      'Minoxidil is a medicine for hair loss.',
    );
    const related = await panel.$eval('.related__term', (button) => button.textContent);
    await panel.click('.related__term');
    const name = () => panel.$eval('.aside .card__name', (heading) => heading.textContent);
    await expect.poll(name).toBe(related);
    await panel.keyboard.press('Escape');
    await panel.waitForSelector('.aside', { hidden: true });
    const focused = () => panel.evaluate(() => document.activeElement?.textContent);
    await expect.poll(focused).toBe('What the clinic says');
  });
});
