import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { cameTo } from '../support/came-to.ts';
import { focused } from '../support/focused.ts';
import { checked, said, termRows, test } from './panel.ts';

/** Has whatever the panel reads from now on wait. */
async function holdReading(panel: Page): Promise<void> {
  await panel.evaluate(`{
    const { scripting } = globalThis.browser ?? chrome;
    globalThis.read ??= scripting.executeScript.bind(scripting);
    const end = new Promise((resolve) => (globalThis.endReading = resolve));
    scripting.executeScript = async (...asked) =>
      (await end) === 'well' ? globalThis.read(...asked) : null;
  }`);
}

async function endReading(panel: Page, how: 'well' | 'badly'): Promise<void> {
  await panel.evaluate(`globalThis.endReading('${how}')`);
}

describe('a page check follows its tab', () => {
  test('when its page changes', async ({ page, documents, openPanel }) => {
    await page.goto(documents.page('/changes', '<p id="text">We took minoxidil.</p>'));
    const panel = await openPanel(page);
    await checked(panel, 'A page');
    expect(await termRows(panel)).toEqual(['minoxidil once']);
    await page.evaluate(() => {
      document.body.append('And vitiligo.');
    });
    await expect.poll(() => termRows(panel)).toEqual(['minoxidil once', 'vitiligo once']);
    await expect.poll(() => said(panel)).toContain('has changed');
  });

  test('when something changes in a shadow root, and no term comes or goes', async ({
    page,
    documents,
    openPanel,
  }) => {
    const script = `<script>host.attachShadow({ mode: 'open' }).innerHTML = '<p>Less.</p>'</script>`;
    await page.goto(
      documents.page('/shadow', `<p>We took minoxidil.</p><div id="host"></div>${script}`),
    );
    const panel = await openPanel(page);
    await checked(panel, 'A page');
    for (const [words, count] of [
      ['More minoxidil.', '2 times'],
      ['Minoxidil and minoxidil.', '3 times'],
    ] as const) {
      await page.$eval(
        '#host',
        (host, text) => {
          host.shadowRoot?.querySelector('p')?.replaceChildren(text);
        },
        words,
      );
      await expect.poll(() => termRows(panel)).toEqual([`minoxidil ${count}`]);
    }
  });

  test('when text that stood there is shown, whatever has hidden it', async ({
    page,
    documents,
    openPanel,
  }) => {
    const hidden = `<style>.away { display: none }</style>
      <p id="hidden" hidden>Minoxidil.</p>
      <dialog id="open">Minoxidil.</dialog>
      <p id="class" class="away">Minoxidil.</p>
      <p id="style" style="display: none">Minoxidil.</p>`;
    await page.goto(documents.page('/hidden', `<p>We took minoxidil.</p>${hidden}`));
    const panel = await openPanel(page);
    await checked(panel, 'A page');
    expect(await termRows(panel)).toEqual(['minoxidil once']);
    // No term comes or goes: that would be told of in another way.
    for (const [index, attribute] of ['hidden', 'open', 'class', 'style'].entries()) {
      await page.$eval(`#${attribute}`, (text, name) => text.toggleAttribute(name), attribute);
      await expect.poll(() => termRows(panel)).toEqual([`minoxidil ${index + 2} times`]);
    }
  });

  test('when its page changes that has been left and come back to', async ({
    page,
    documents,
    openPanel,
  }) => {
    const kept = { 'cache-control': '' };
    const first = documents.page('/first', '<p>We took minoxidil.</p>', kept);
    const next = documents.put('/next', '<!doctype html><title>The next page</title>', kept);
    await page.goto(first);
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted }));
    });
    const panel = await openPanel(page);
    await checked(panel, 'A page');
    await page.bringToFront();
    // Firefox's driver cannot have a page that came back go elsewhere.
    await page.evaluate((url) => location.assign(url), next);
    await cameTo(page, next);
    await checked(panel, 'The next page');
    await page.evaluate(() => history.back());
    await cameTo(page, first);
    expect(await page.evaluate('persisted')).toBe(true);
    await checked(panel, 'A page');
    for (const count of [2, 3]) {
      await page.evaluate(() => document.body.append(' And more minoxidil.'));
      await expect.poll(() => termRows(panel)).toEqual([`minoxidil ${count} times`]);
    }
  });

  test('when it goes to another page', async ({ page, documents, openPanel }) => {
    const elsewhere = documents.put(
      '/next',
      '<!doctype html><title>The next page</title><p>Vitiligo, <b>vitiligo</b>.',
    );
    await page.goto(documents.page('/first', '<p>We took minoxidil.</p>'));
    const panel = await openPanel(page);
    await checked(panel, 'A page');
    await page.goto(elsewhere);
    await checked(panel, 'The next page');
    await expect.poll(() => termRows(panel)).toEqual(['vitiligo 2 times']);
  });

  test('until it is closed', async ({ session, page: _first, documents, openPanel }) => {
    const tab = await session.newPage();
    await tab.goto(documents.page('/soon-gone', '<p>We took minoxidil.</p>'));
    const panel = await openPanel(tab);
    await checked(panel, 'A page');
    await tab.close();
    await panel.waitForSelector('::-p-text(There is no page to check)');
    expect(await axeFindings(panel)).toEqual([]);
  });

  test('or the one in front, where it is told of none', async ({ page, documents, openPage }) => {
    await page.goto(documents.page('/in-front', '<p>We took minoxidil.</p>'));
    const panel = await openPage('sidepanel.html');
    await panel.waitForSelector('::-p-text(There is no page to check)');
    await page.bringToFront();
    await checked(panel, 'A page');
    expect(await termRows(panel)).toEqual(['minoxidil once']);
  });

  test('but never a tab that had this number before the browser was closed', async ({
    page,
    documents,
    extension,
    openPage,
  }) => {
    await page.goto(documents.page('/another', '<p>We took minoxidil.</p>'));
    const panel = await openPage(
      `sidepanel.html?tab=${await extension.tabId(page)}&session=before`,
    );
    await panel.waitForSelector('::-p-text(There is no page to check)');
  });
});

describe('a page check says so', () => {
  test('when it reads the page because somebody asks for it', async ({
    page,
    documents,
    openPanel,
    ownErrors,
  }) => {
    await page.goto(documents.page('/again', '<p>We took minoxidil.</p>'));
    const panel = await openPanel(page);
    await checked(panel, 'A page');
    const press = async (words: string) => {
      await (await panel.waitForSelector(`.button ::-p-text(${words})`))?.click();
    };
    await holdReading(panel);
    await press('Read again');
    await expect.poll(() => said(panel)).toBe('Reading the page …');
    await endReading(panel, 'well');
    await expect.poll(() => said(panel)).toBe('The page was read again.');

    await holdReading(panel);
    await press('Read again');
    await endReading(panel, 'badly');
    await panel.waitForSelector('h1::-p-text(Something went wrong)');
    const spoken = () => panel.$eval('.place > output', (output) => output.textContent);
    expect(await spoken()).toBe('Something went wrong');
    expect(ownErrors.take().join()).toMatch(/flatMap|^$/);

    await holdReading(panel);
    await press('Try again');
    await panel.waitForSelector('h1::-p-text(Reading the page …)');
    expect(await spoken()).toBe('Reading the page …');
    expect(await focused(panel)).toContain('Reading the page …');
    await endReading(panel, 'well');
    await checked(panel, 'A page');
    // The keyboard goes on in the check.
    expect(await focused(panel)).toContain('minoxidil once');
    expect(await axeFindings(panel)).toEqual([]);
  });

  test('when there is nothing on the page', async ({ page, site, openPanel }) => {
    await page.goto(`${site.origin}/empty.html`);
    const panel = await openPanel(page);
    await panel.waitForSelector('::-p-text(Nothing found on this page)');
    expect(await axeFindings(panel)).toEqual([]);
  });

  test('when the browser keeps extensions out', async ({ openPage }) => {
    const own = await openPage('options.html');
    const id = await own.evaluate(`(async () => {
      const api = globalThis.browser ?? chrome;
      return (await api.tabs.getCurrent()).id;
    })()`);
    const panel = await openPage(`sidepanel.html?tab=${String(id)}`);
    await panel.waitForSelector('::-p-text(This page cannot be checked)');
    expect(await axeFindings(panel)).toEqual([]);
  });
});
