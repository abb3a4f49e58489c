/* oxlint-disable no-empty-pattern -- Vitest reads from the pattern which fixtures one rests on */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { test as base } from 'vitest';
import { serveFolder } from '../../../scripts/browser/serve.ts';
import { serveCorpus } from '../../../scripts/eval/corpus.ts';
import { ROOT } from './root.ts';
import { shared } from './shared.ts';
import { startTestedBrowser } from './tested-browser.ts';

const browser = shared(startTestedBrowser);
const site = shared(() => serveFolder(join(ROOT, 'tests/fixtures/pages')));
const sample = shared(() => serveFolder(join(ROOT, 'sample')));
const corpus = shared(serveCorpus);

/**
 * A test in a real browser with the built extension. The browser, the servers of pages and the
 * network around them are shared by all tests; each has a tab of its own. A test fails as well
 * when the extension has logged an error in its time.
 */
export const test = base
  /** Our own small pages. */
  .extend('site', { scope: 'worker' }, ({}, { onCleanup }) => site(onCleanup))
  /** The pages that npm start shows. */
  .extend('sample', { scope: 'worker' }, ({}, { onCleanup }) => sample(onCleanup))
  /** Saved pages of others. */
  .extend('corpus', { scope: 'worker' }, ({}, { onCleanup }) => corpus(onCleanup))
  .extend('tested', { scope: 'worker' }, ({}, { onCleanup }) => browser(onCleanup))
  .extend('network', { scope: 'worker' }, ({ tested }) => tested.network)
  .extend('session', { scope: 'worker' }, ({ tested }) => tested.session)
  .extend('extension', { scope: 'worker' }, ({ tested }) => tested.extension)
  .extend('ownErrors', { scope: 'worker' }, ({ tested }) => tested.ownErrors)
  /** A new tab, in front. */
  .extend('page', async ({ session, ownErrors }, { onCleanup }) => {
    ownErrors.take();
    const page = await session.newPage();
    ownErrors.watch(page);
    onCleanup(async () => {
      await page.close();
      const [first] = ownErrors.take();
      if (first !== undefined) throw new Error(`The extension logged an error: ${first}`);
    });
    return page;
  })
  /** Opens a page of the extension in a tab of its own. */
  .extend('openPage', ({ extension, ownErrors }, { onCleanup }) => {
    const opened: Page[] = [];
    onCleanup(async () => {
      for (const page of opened) await page.close();
    });
    return async (path: string) => {
      const page = await extension.openPage(path);
      ownErrors.watch(page);
      opened.push(page);
      return page;
    };
  })
  /** Opens the popup over a page, in a tab of its own. */
  .extend('openPopup', ({ extension, openPage }) => async (over: Page) => {
    return openPage(await extension.popupPath(over));
  });
