import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { sideways } from '../support/cut-off.ts';
import { test } from './link-test.ts';
import { doneCount, heading, keptOnDisk, press, rows, tabsOf } from './links-page.ts';

const SOME = Array.from({ length: 6 }, (_, n) => `plain/${n}`);
const DONE = 'The check is done';

const paths = async (page: Page) =>
  Object.fromEntries(
    Object.entries(await rows(page)).map(([address, state]) => [new URL(address).pathname, state]),
  );

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

async function axeEverywhere(page: Page): Promise<void> {
  for (const width of [1000, 320]) {
    await page.setViewport({ width, height: 700 });
    for (const theme of ['light', 'dark']) {
      await page.$eval('html', (html, worn) => (html.dataset['theme'] = worn), theme);
      expect(await axeFindings(page)).toEqual([]);
    }
    expect(await sideways(page)).toBe(0);
  }
}

describe('a check', () => {
  test('pauses and goes on, cancels, and tries again', async ({ links, startCheck }) => {
    const page = await startCheck(['plain', ...SOME, 'hangs', 'gone']);
    await press(page, 'Pause');
    await page.waitForSelector('::-p-text(The check is paused)');
    // What was open comes to its end, and no more.
    await expect.poll(() => tabsOf(page, links.origin)).toEqual([]);
    const asked = links.requests.length;
    await axeEverywhere(page);
    expect(links.requests).toHaveLength(asked);
    await press(page, 'Go on');
    await expect.poll(() => doneCount(page)).toBeGreaterThan(3);
    await press(page, 'Cancel the rest');
    expect(await heading(page)).toBe(DONE);
    await expect.poll(() => tabsOf(page, links.origin)).toEqual([]);
    const states = await paths(page);
    expect(new Set(Object.values(states))).toEqual(new Set(['read', 'cancelled']));
    expect(states['/gone']).toBe('cancelled');
    await press(page, 'Try ');
    await expect.poll(() => heading(page), { timeout: 30_000 }).toBe(DONE);
    expect(await paths(page)).toEqual({
      ...Object.fromEntries(['plain', ...SOME].map((path) => [`/${path}`, 'read'])),
      '/hangs': 'slow',
      '/gone': 'missing',
    });
  });

  test('tells links that are still to be read from those that were not', async ({ startCheck }) => {
    const page = await startCheck(['gone', 'plain', 'hangs'], '?seconds=60');
    await expect.poll(() => doneCount(page)).toBe(2);
    const onReport = () => page.$$eval('.links__section > p', (lines) => lines.at(-1)?.textContent);
    expect(await onReport()).toBe(
      'A report on the page that was read, to save as a file. The link that was not read stands at its end. The link that has not been read yet stands at its end.',
    );
    await press(page, 'Cancel the rest');
    expect(await heading(page)).toBe(DONE);
    expect(await onReport()).toBe(
      'A report on the page that was read, to save as a file. The 2 links that were not read stand at its end.',
    );
  });

  test('closing its window pauses it; another tab leaves it alone', async ({
    links,
    startCheck,
    openPage,
  }) => {
    const other = await openPage('welcome.html');
    const page = await startCheck(['hangs', 'hangs/2', ...SOME], '?seconds=20');
    await expect.poll(() => links.requests.length).toBe(2);
    await other.evaluate(() => location.assign('links.html'));
    await other.waitForSelector('::-p-text(Another tab is checking links)');
    expect(await axeFindings(other)).toEqual([]);
    await page.evaluate(
      `(async (api) => {
        const tabs = await api.tabs.query({});
        const { windowId } = tabs.find(({ url }) => url?.includes('links.html#window'));
        await api.windows.remove(windowId);
      })(globalThis.browser ?? chrome)`,
    );
    await expect.poll(() => heading(page)).toBe('The check is paused');
    await page.bringToFront();
    await press(page, 'Go on');
    await expect.poll(() => doneCount(page)).toBeGreaterThan(3);
    expect(await paths(page)).toMatchObject({ '/plain/0': 'read', '/plain/1': 'read' });
    await expect.poll(() => heading(page), { timeout: 30_000 }).toBe(DONE);
    await expect.poll(() => tabsOf(page, links.origin)).toEqual([]);
  });

  test('sorts, filters, opens a page check and saves a report', async ({
    startCheck,
    openPage,
    extension,
    links,
  }) => {
    const check = await openPage('welcome.html');
    const page = await startCheck(['gone', 'plain', 'empty', 'late']);
    await expect.poll(() => heading(page)).toBe(DONE);
    await expect.poll(() => tabsOf(page, links.origin)).toEqual([]);
    await axeEverywhere(page);
    await page.setViewport({ width: 1000, height: 800 });
    const order = async () => Object.keys(await paths(page));
    expect(await order()).toEqual(['/gone', '/plain', '/empty', '/late']);
    const sort = (says: string) => page.click(`.results__sort::-p-text(${says})`);
    await sort('Words');
    expect(await order()).toEqual(['/plain', '/late', '/gone', '/empty']);
    expect(await page.$eval('[aria-sort=descending]', (head) => head.textContent)).toBe('Words');
    await sort('Link');
    expect(await order()).toEqual(['/empty', '/gone', '/late', '/plain']);
    await sort('Link');
    expect(await order()).toEqual(['/plain', '/late', '/gone', '/empty']);
    await sort('Link');
    expect(await order()).toEqual(['/gone', '/plain', '/empty', '/late']);
    await page.select('.links__section > .links__select select', 'problems');
    expect(await order()).toEqual(['/gone', '/empty']);
    await page.select('.links__section > .links__select select', 'read');
    expect(await order()).toEqual(['/plain', '/late']);

    await press(page, 'As a web page');
    await page.waitForSelector('::-p-text(Saved as page-check-)');

    await press(page, 'Open its check');
    const opened = () => tabsOf(page, extension.url('sidepanel.html?link=1&run='));
    await expect.poll(opened).toHaveLength(1);
    const [address = ''] = await opened();
    expect(await tabsOf(page, links.origin)).toEqual([]);
    await check.evaluate((to) => location.assign(to), address);
    await check.waitForSelector('::-p-text(A story)');
    await check.waitForSelector('::-p-text(minoxidil)');
    // It was read with the article of now, which is answered with.
    await check.waitForSelector('::-p-text(Write an answer)');
    expect(await check.$('.notice')).toBeNull();

    await page.bringToFront();
    await press(page, 'Forget this check');
    await page.waitForSelector('#links-text');
    for (const gone of [address, 'sidepanel.html?link=']) {
      await check.evaluate(() => document.body.replaceChildren());
      await check.evaluate((to) => location.assign(to), gone);
      await check.waitForSelector('::-p-text(This check is no longer kept)');
    }
    expect(await axeFindings(check)).toEqual([]);
  });

  test.for([
    [
      'a row beside it',
      ['gone', 'plain', 'empty'],
      [
        ['gone', '/empty'],
        ['empty', '/gone'],
      ],
    ],
    ['the choice of rows', ['plain', 'gone'], [['gone', 'With problems']]],
  ] as const)(
    'leads the focus on to %s where a row leaves the list that it is tried again in',
    async ([, wanted, moves], { startCheck, links }) => {
      const page = await startCheck(wanted);
      await expect.poll(() => heading(page)).toBe(DONE);
      await page.select('.links__section > .links__select select', 'problems');
      for (const [path, next] of moves) {
        // oxlint-disable no-await-in-loop -- One press after the other.
        await page.focus(`tr:has([href="${links.origin}/${path}"]) button`);
        await page.keyboard.press('Enter');
        const [element, says] = await page.evaluate(() => {
          const { activeElement } = document;
          return [activeElement?.localName, activeElement?.textContent];
        });
        // Lost, it would be on the body, which says all.
        expect(element).toMatch(/^(a|select)$/);
        expect(says).toContain(next);
        await expect.poll(() => heading(page)).toBe(DONE);
        // oxlint-enable no-await-in-loop
      }
    },
  );

  test('stays on the device only if somebody wants that', async ({ startCheck }) => {
    const page = await startCheck(['plain']);
    await expect.poll(() => heading(page)).toBe(DONE);
    const written = () => keptOnDisk(page);
    await expect.poll(written).toEqual([]);
    await page.click('.links__keep input');
    await expect.poll(written).toEqual(['links:link:0', 'links:page:0', 'links:run']);
    await page.evaluate(() => location.assign('links.html'));
    await page.waitForSelector('.results [data-state=read]');
    await press(page, 'Forget this check');
    await page.waitForSelector('#links-text');
    await expect.poll(written).toEqual([]);
  });

  test('goes by keyboard alone', async ({ openPage, links }) => {
    const page = await openPage('links.html?seconds=3');
    await page.waitForSelector('#links-text');
    const goTo = async (says: string, isBefore = false) => {
      if (isBefore) await page.keyboard.down('Shift');
      for (let steps = 0; steps < 40; steps++) {
        await page.keyboard.press('Tab');
        const at = await page.evaluate(() => {
          const { activeElement } = document;
          // Between the last and the first, all of the page has it.
          if (!activeElement?.matches('button, input, select, textarea')) return '';
          const label = activeElement.closest('label')?.textContent;
          return `${activeElement.id} ${label ?? activeElement.textContent}`;
        });
        if (!at.includes(says)) continue;
        if (isBefore) await page.keyboard.up('Shift');
        return;
      }
      throw new Error(`The keyboard does not come to ${says}`);
    };
    await goTo('links-text');
    await page.keyboard.type(`${links.origin}/plain ${links.origin}/gone `);
    await page.waitForSelector('::-p-text(2 links found)');
    await goTo('No, leave them out');
    await page.keyboard.press('ArrowDown');
    await goTo('Check 2 links');
    await page.keyboard.press('Enter');
    // The focus follows what was pressed.
    expect(await focused(page)).toMatch(/^The check is/);
    await expect.poll(() => heading(page)).toBe(DONE);
    await goTo('What came of it');
    await page.keyboard.press('Enter');
    expect(Object.keys(await paths(page))).toEqual(['/gone', '/plain']);
    await goTo('Try again');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toContain('/gone');
    await expect.poll(() => links.requests.filter((path) => path === '/gone')).toHaveLength(2);
    await expect.poll(() => heading(page)).toBe(DONE);
    await goTo('Forget this check', true);
    await page.keyboard.press('Enter');
    await page.waitForSelector('#links-text');
    await expect.poll(() => focused(page)).toBe('Check links');
  });
});
