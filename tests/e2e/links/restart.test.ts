import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { expect, inject, test } from 'vitest';
import { gotoExtensionPage } from '../../../scripts/browser/goto.ts';
import { welcomePage } from '../../../scripts/browser/launch.ts';
import { builtExtension, installedBrowser } from '../support/test.ts';
import { serveLinks } from './link-server.ts';
import { doneCount, heading, putIn, rows } from './links-page.ts';

const GECKO_ID = 'clinic-context@clinic-context';
const GECKO_UUID = '5d1f0c55-6f0e-4c4b-9d5c-6a3c3a0f7b11';

/** A browser whose profile stays when it is closed, and where its extension is. */
async function open(profile: string): Promise<{ browser: Browser; base: string }> {
  const isFirefox = inject('browser') === 'firefox';
  const browser = await launch({
    executablePath: installedBrowser().path,
    headless: true,
    userDataDir: profile,
    ...(isFirefox
      ? {
          browser: 'firefox',
          args: ['--remote-allow-system-access'],
          extraPrefsFirefox: {
            'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: GECKO_UUID }),
            // What is installed for a test alone would take all it kept along.
            'extensions.webextensions.keepStorageOnUninstall': true,
            'extensions.webextensions.keepUuidOnUninstall': true,
          },
        }
      : {
          browser: 'chrome',
          pipe: true,
          enableExtensions: true,
          args: [
            '--no-first-run',
            '--disable-gpu',
            ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
          ],
        }),
  });
  const id = await browser.installExtension(builtExtension());
  return {
    browser,
    base: isFirefox ? `moz-extension://${GECKO_UUID}` : `chrome-extension://${id}`,
  };
}

/** Presses something in a tab that the page of welcome may have covered meanwhile. */
async function choose(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.$eval(selector, (found) => found instanceof HTMLElement && found.click());
}

test('a check that the browser was closed on is offered again, and goes on', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'clinic-context-links-'));
  await using links = await serveLinks();
  const paths = [...Array.from({ length: 8 }, (_, n) => `plain/${n}`), 'gone', 'late'];
  const addresses = paths.map((path) => `${links.origin}/${path}`);
  try {
    const first = await open(profile);
    await welcomePage(first.browser, first.base);
    const page = await gotoExtensionPage(await first.browser.newPage(), `${first.base}/links.html`);
    await putIn(page, addresses.join('\n'));
    await choose(page, 'input[value=yes]');
    await choose(page, '.links__start');
    await expect.poll(() => doneCount(page)).toBeGreaterThan(2);
    await first.browser.close();

    const second = await open(profile);
    const again = await gotoExtensionPage(
      await second.browser.newPage(),
      `${second.base}/links.html`,
    );
    await again.waitForSelector('::-p-text(This check was not finished)');
    expect(await doneCount(again)).toBeGreaterThan(2);
    await choose(again, '.links__buttons .button--main');
    await expect.poll(() => heading(again), { timeout: 40_000 }).toBe('The check is done');
    expect(await rows(again)).toEqual(
      Object.fromEntries(
        addresses.map((address) => [address, address.endsWith('/gone') ? 'missing' : 'read']),
      ),
    );
    await second.browser.close();
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
