import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { focused } from '../support/focused.ts';
import { answerText, checked, said, termRows, test } from './panel.ts';

const PAGE = `
  <p>Minoxidil cures alopecia areata.</p>
  <p>&lt;b>Buy&lt;/b> minoxidil <a href="javascript:alert(1)">here</a>!</p>
  <p>Alopecia areata is an autoimmune disease.</p>`;

declare global {
  /** In a panel that is watched: what it gave to the clipboard or to a file. */
  var given: Record<string, string>;
}

/** Has what leaves the panel written down. */
async function watchGiven(panel: Page): Promise<void> {
  await panel.evaluate(() => {
    globalThis.given = {};
    navigator.clipboard.write = async ([item]) => {
      for (const type of item?.types ?? []) {
        globalThis.given[type] = (await (await item?.getType(type))?.text()) ?? '';
      }
    };
    navigator.clipboard.writeText = async (text) => {
      await Promise.resolve();
      globalThis.given['text'] = text;
    };
    const files = new Map<string, Blob>();
    const urlOf = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file) => {
      const url = urlOf(file);
      if (file instanceof Blob) files.set(url, file);
      return url;
    };
    HTMLAnchorElement.prototype.click = function keep() {
      void files
        .get(this.href)
        ?.text()
        .then((text) => (globalThis.given[this.download] = text));
    };
  });
}

/** What was given by this name; file names have a day in them. */
async function given(panel: Page, name: RegExp): Promise<string> {
  const find = () =>
    panel.evaluate(
      (pattern) =>
        Object.entries(globalThis.given).find(([key]) => new RegExp(pattern).test(key))?.[1] ?? '',
      name.source,
    );
  await expect.poll(find).not.toBe('');
  return find();
}

async function press(panel: Page, words: string): Promise<void> {
  await (await panel.waitForSelector(`.button ::-p-text(${words})`))?.click();
}

describe('an answer to the patient', () => {
  test('quotes page and article with sources, link and the way to the clinic', async ({
    page,
    documents,
    openPanel,
  }) => {
    const url = documents.page('/sent', PAGE);
    await page.goto(url);
    const panel = await openPanel(page);
    await checked(panel, 'A page');
    await watchGiven(panel);
    await press(panel, 'Write an answer');
    await press(panel, 'Copy as plain text');
    const text = await given(panel, /^text$/);
    expect(text).toContain(`A page\n${url}`);
    expect(text).toContain('> Minoxidil cures alopecia areata.');
    expect(text).toContain('> Minoxidil would not work in alopecia areata');
    expect(text).toContain('section “What treatments are currently available?”');
    expect(text).toContain(`${url}#:~:text=`);
    expect(text).toContain('020 8706 0076');
    expect(await axeFindings(panel)).toEqual([]);

    await press(panel, 'Copy with links');
    const html = await given(panel, /^text\/html$/);
    expect(html).toContain('<blockquote>Minoxidil cures alopecia areata.</blockquote>');
    expect(html).toContain(`<a href="${url}#:~:text=`);
    expect(html).not.toMatch(/<(?!\/?(p|blockquote|a|br)\b)/);
    expect(await given(panel, /^text\/plain$/)).toBe(text);
  });

  test('tells of no benefit without its risk', async ({ page, documents, openPanel }) => {
    await page.goto(
      documents.page('/benefit', '<p>Tofacitinib is effective in severe alopecia areata.</p>'),
    );
    const panel = await openPanel(page);
    await checked(panel, 'A page');
    await press(panel, 'Write an answer');
    expect(await answerText(panel)).toMatch(
      /> Tofacitinib is effective.*> When the article was written, it had been seen to work in .*> JAK inhibitors can hold back the immune system, and that can be dangerous/s,
    );
  });

  test('keeps what somebody has changed, wherever the tab goes, until it is written again', async ({
    page,
    site,
    documents,
    openPanel,
  }) => {
    await page.goto(documents.page('/sent', PAGE));
    const panel = await openPanel(page);
    await press(panel, 'Write an answer');
    const text = () => answerText(panel);
    const composed = await text();
    await panel.focus('.answer__text');
    await panel.keyboard.type('Dear Alex! ');
    await page.goto(`${site.origin}/empty.html`);
    await press(panel, 'Back to the check');
    await panel.waitForSelector('::-p-text(Nothing found on this page)');
    // The button that led to the answer has gone with its page.
    expect(await panel.$eval('.place', (place) => place.matches(':focus'))).toBe(true);
    await page.goto(documents.page('/sent', PAGE));
    await checked(panel, 'A page');
    await press(panel, 'Write an answer');
    expect(await text()).toContain('Dear Alex!');
    const changed = await text();
    await press(panel, 'Write it again');
    await expect.poll(text).toBe(composed);
    expect(await panel.$eval('.answer__text', (field) => field.matches(':focus'))).toBe(true);
    await panel.waitForSelector('.outcome::-p-text(The answer is written again.)');
    await press(panel, 'Undo');
    await expect.poll(text).toBe(changed);
    await expect.poll(() => focused(panel)).toBe('It is as it was before.');

    // Whoever writes on has no older answer put over that.
    await press(panel, 'Write it again');
    await panel.waitForSelector('.outcome button');
    await panel.type('.answer__text', 'Once more: ');
    await panel.waitForSelector('.outcome button', { hidden: true });
    expect(await text()).toContain('Once more:');
  });

  test('stays, and so does all that was opened, where a link leads to another place in the page', async ({
    page,
    documents,
    openPanel,
  }) => {
    const url = documents.page(
      '/contents',
      `<a href="#end">The end</a>${PAGE}<p id="end">End.</p>`,
    );
    await page.goto(url);
    const panel = await openPanel(page);
    await press(panel, 'Write an answer');
    await panel.focus('.answer__text');
    await panel.keyboard.type('Dear Alex! ');
    await press(panel, 'Back to the check');
    await (await panel.waitForSelector('.filter__choice ::-p-text(Differ)'))?.click();
    await panel.$eval('.term summary', (summary) => {
      summary.setAttribute('data-test', 'as it was');
    });

    await page.bringToFront();
    await page.click('a');
    await page.evaluate(() => {
      document.title = 'Seen from the end';
    });
    await checked(panel, 'Seen from the end');
    expect(await said(panel)).toBe('');
    await panel.bringToFront();
    const only = '.filter__choice:nth-of-type(2) input:checked';
    expect(await panel.$(only)).not.toBeNull();
    expect(await panel.$('[data-test]')).not.toBeNull();
    await press(panel, 'Write an answer');
    expect(await answerText(panel)).toContain('Dear Alex!');
  });

  test('is about what is chosen', async ({ page, documents, openPanel }) => {
    await page.goto(documents.page('/sent', PAGE));
    const panel = await openPanel(page);
    await press(panel, 'Write an answer');
    const text = () => answerText(panel);
    await panel.click('.choices summary');
    await (await panel.waitForSelector('.choice ::-p-text(Minoxidil cures)'))?.click();
    await expect.poll(text).not.toContain('Minoxidil cures');
    expect(await text()).toContain('autoimmune disease');
    await (await panel.waitForSelector('.choice ::-p-text(minoxidil)'))?.click();
    await expect.poll(text).toContain('> Minoxidil is a medicine for hair loss.');
  });

  test('leaves out what was taken out, however often the page is read', async ({
    page,
    documents,
    openPanel,
  }) => {
    await page.goto(documents.page('/sent', PAGE));
    const panel = await openPanel(page);
    await press(panel, 'Write an answer');
    const text = () => answerText(panel);
    await panel.click('.choices summary');
    await (await panel.waitForSelector('.choice ::-p-text(Minoxidil cures)'))?.click();
    await expect.poll(text).not.toContain('Minoxidil cures');
    await press(panel, 'Back to the check');
    await page.evaluate(() => {
      document.body.prepend('An advert for vitiligo.');
    });
    await expect.poll(() => termRows(panel)).toContain('vitiligo once');
    await press(panel, 'Write an answer');
    // The answer is of the page as it is now.
    await panel.waitForSelector('.choice ::-p-text(vitiligo)');
    expect(await text()).not.toContain('Minoxidil cures');
    expect(await text()).toContain('autoimmune disease');
  });
});

describe('a report', () => {
  test('is saved in each form, with date, address and versions, and holds no markup of the page', async ({
    page,
    documents,
    openPanel,
  }) => {
    const url = documents.put(
      '/report',
      `<!doctype html><title>=1+1 &lt;script>alert(1)&lt;/script></title><body>${PAGE}`,
    );
    await page.goto(url);
    const panel = await openPanel(page);
    await checked(panel, '=1+1');
    await watchGiven(panel);
    for (const words of ['As a web page', 'As Markdown', 'As a table', 'As data']) {
      await press(panel, words);
    }
    const [html, markdown, csv, json] = [
      await given(panel, /\.html$/),
      await given(panel, /\.md$/),
      await given(panel, /\.csv$/),
      await given(panel, /\.json$/),
    ];
    for (const text of [html, markdown, csv, json]) {
      expect(text).toContain(url);
      expect(text).toContain('Minoxidil cures alopecia areata.');
      expect(text).toContain('0.1.0');
      expect(text).not.toContain('javascript:');
    }
    expect(html).toMatch(/^<!doctype html><html/);
    expect(html).not.toContain('<script');
    expect(csv).toContain(`"'=1+1`);
    expect(JSON.parse(json)).toHaveProperty('pages[0].readAt');

    await page.goto(documents.put('/saved.html', html));
    await page.waitForSelector('.finding');
    expect(await axeFindings(page)).toEqual([]);
  });
});
