import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { gotoExtensionPage } from '../../../scripts/browser/goto.ts';
import type { ExtensionBrowser } from '../../../scripts/browser/launch.ts';
import { closedNetwork } from '../support/network.ts';
import { openBrowser } from '../support/test.ts';
import { serveLinks } from './link-server.ts';
import { doneCount, heading, putIn, rows } from './links-page.ts';

/** A folder for a profile. A browser may still write there while it ends. */
async function profileFolder(): Promise<AsyncDisposable & { readonly path: string }> {
  const path = await mkdtemp(join(tmpdir(), 'clinic-context-links-'));
  return {
    path,
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true, maxRetries: 5 }),
  };
}

async function openLinks({ newPage, extensionBase }: ExtensionBrowser): Promise<Page> {
  return gotoExtensionPage(await newPage(), `${extensionBase}/links.html`);
}

/** Presses something in a tab that the page of welcome may have covered meanwhile. */
async function choose(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.$eval(selector, (found) => found instanceof HTMLElement && found.click());
}

test('a check that the browser was closed on is offered again, and goes on', async () => {
  await using profile = await profileFolder();
  await using network = await closedNetwork();
  const launched = { profile: profile.path, proxy: network.proxy };
  await using links = await serveLinks();
  const paths = [...Array.from({ length: 8 }, (_, n) => `plain/${n}`), 'gone', 'late'];
  const addresses = paths.map((path) => `${links.origin}/${path}`);
  {
    await using first = await openBrowser(launched);
    const page = await openLinks(first);
    await putIn(page, addresses.join('\n'));
    await choose(page, 'input[value=yes]');
    await choose(page, '.links__start');
    await expect.poll(() => doneCount(page)).toBeGreaterThan(2);
  }
  await using second = await openBrowser(launched);
  const again = await openLinks(second);
  await again.waitForSelector('::-p-text(This check was not finished)');
  expect(await doneCount(again)).toBeGreaterThan(2);
  await choose(again, '.links__buttons .button--main');
  await expect.poll(() => heading(again), { timeout: 40_000 }).toBe('The check is done');
  expect(await rows(again)).toEqual(
    Object.fromEntries(
      addresses.map((address) => [address, address.endsWith('/gone') ? 'missing' : 'read']),
    ),
  );
});
