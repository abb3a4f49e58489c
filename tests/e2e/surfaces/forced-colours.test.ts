import type { Page } from 'puppeteer-core';
import { expect, inject } from 'vitest';
import { ExtensionPages } from '../../../scripts/browser/extension-pages.ts';
import { axeFindings } from '../support/axe.ts';
import { openBrowser, test } from '../support/test.ts';

/** Firefox is told before it starts; Chromium of each page. */
const FORCED = { 'browser.display.document_color_use': 2 };

async function inForcedColours(page: Page): Promise<void> {
  if (inject('browser') === 'firefox') return;
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });
}

const shown = (page: Page) => page.$eval('.options__forced', (note) => note.checkVisibility());

test('where the device sets the colours, the settings say that marks can look alike', async () => {
  await using session = await openBrowser({
    viewport: { width: 1000, height: 800 },
    prefs: FORCED,
  });
  const options = await (await ExtensionPages.open(session)).openPage('options.html');
  await options.waitForSelector('.options__section');
  await inForcedColours(options);
  expect(await options.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
  expect(await shown(options)).toBe(true);
  expect(await axeFindings(options)).toEqual([]);
});

test('elsewhere they do not', async ({ openPage }) => {
  const options = await openPage('options.html');
  await options.waitForSelector('.options__section');
  expect(await shown(options)).toBe(false);
});
