import { expect } from 'vitest';
import { ExtensionPages } from '../../scripts/browser/extension-pages.ts';
import { welcomePage } from '../../scripts/browser/launch.ts';
import { countsOf } from '../../scripts/browser/marks.ts';
import { test as base } from './support/documents.ts';
import { builtExtension, openBrowser } from './support/test.ts';

/** The end-to-end test with a browser of its own. */
const test = base.extend('ours', async ({ documents }, { onCleanup }) => {
  const session = await openBrowser({
    viewport: { width: 1000, height: 800 },
    // Where it is installed again, it is found at the same address.
    prefs: { 'extensions.webextensions.keepUuidOnUninstall': true },
  });
  onCleanup(() => session[Symbol.asyncDispose]());
  return { session, documents };
});

test('a page that is open when the extension is installed need not be loaded anew', async ({
  ours: { session, documents },
}) => {
  const { browser, extensionBase } = session;
  // Installed over itself, for its id alone.
  await browser.uninstallExtension(await browser.installExtension(builtExtension()));
  const page = await session.newPage();
  await page.goto(documents.page('/', '<p>On vitiligo.</p>'));
  await browser.installExtension(builtExtension());
  await welcomePage(browser, extensionBase);
  const extension = await ExtensionPages.open(session);
  await page.bringToFront();
  await expect.poll(() => countsOf(extension, page)).toEqual({ vitiligo: 1 });
});
