import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { test } from './link-test.ts';
import { doneCount, heading, press, rows } from './links-page.ts';

const ASKS = '::-p-text(Allow on all sites)';

/** Takes the permission to read pages away. @returns whether that could be done */
async function disallow(page: Page): Promise<boolean> {
  const removed = await page.evaluate(
    `(globalThis.browser ?? chrome).permissions
      .remove({ origins: ['http://*/*', 'https://*/*'] })
      .catch(() => false)`,
  );
  return removed === true;
}

const isDisabled = (page: Page, says: string) =>
  page.$eval(`button::-p-text(${says})`, (button) => button.matches(':disabled'));

test('a check waits where its permission is taken away, and loses no link', async ({
  links,
  startCheck,
  skip,
}) => {
  const page = await startCheck(['gone', 'hangs', 'plain/1', 'plain/2', 'plain/3'], '?seconds=6');
  await expect.poll(() => doneCount(page)).toBeGreaterThan(0);
  skip(!(await disallow(page)), 'In Chrome no script can take a required permission away');
  await page.waitForSelector('::-p-text(No page can be read without your permission)');
  expect(await heading(page)).toBe('The check is paused');
  const before = await rows(page);
  expect(before[`${links.origin}/hangs`]).toBe('waiting');
  expect(await isDisabled(page, 'Go on')).toBe(true);
  expect(await isDisabled(page, 'Try again')).toBe(true);
  expect(await axeFindings(page)).toEqual([]);

  await (await page.waitForSelector(ASKS))?.click();
  await page.waitForSelector(ASKS, { hidden: true });
  expect(await rows(page)).toEqual(before);
  await press(page, 'Go on');
  await expect.poll(() => heading(page), { timeout: 30_000 }).toBe('The check is done');
  expect(new Set(Object.values(await rows(page)))).toEqual(new Set(['missing', 'slow', 'read']));
});
