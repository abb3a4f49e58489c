/* oxlint-disable no-empty-pattern -- Vitest reads from the pattern which fixtures one rests on */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { inject, test as base } from 'vitest';
import { builtFor } from '../../../scripts/browser/built.ts';
import { ExtensionPages } from '../../../scripts/browser/extension-pages.ts';
import { CHROMIUM_FAMILY, findBrowser } from '../../../scripts/browser/find.ts';
import { launch } from '../../../scripts/browser/launch.ts';
import type { ExtensionBrowser, LaunchRequest } from '../../../scripts/browser/launch.ts';
import { serveFolder } from '../../../scripts/browser/serve.ts';
import { noteBrowser } from '../../../scripts/test-folder.ts';
import { serveCorpus } from '../../../scripts/eval/corpus.ts';
import { OwnErrors } from './errors.ts';
import { closedNetwork } from './network.ts';
import { ROOT } from './root.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browser: 'chromium' | 'firefox';
  }
}

/** What is made when it is first asked for, and again where that failed. */
class Made<What> {
  #made: Promise<What> | undefined;

  get(make: () => Promise<What>): Promise<What> {
    return (this.#made ??= make().catch((error: unknown) => {
      this.#made = undefined;
      throw error;
    }));
  }
}

// Vitest makes the fixtures of a worker anew for each extended test: each kind of tests would have
// a browser of its own, and all of them would stay open to the end.
const theNetwork = new Made<Awaited<ReturnType<typeof closedNetwork>>>();
const theSession = new Made<ExtensionBrowser>();
const theExtension = new Made<ExtensionPages>();
const theErrors = new Made<OwnErrors>();

/**
 * A test in a real browser with the built extension. The browser, the servers of pages and the
 * network around them are shared by all tests; each has a tab of its own. A test fails as well
 * when the extension has logged an error in its time.
 */
export const test = base
  /** Our own small pages. */
  .extend('site', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const site = await serveFolder(join(ROOT, 'tests/fixtures/pages'));
    onCleanup(() => site[Symbol.asyncDispose]());
    return site;
  })
  /** The pages that npm start shows. */
  .extend('sample', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const sample = await serveFolder(join(ROOT, 'sample'));
    onCleanup(() => sample[Symbol.asyncDispose]());
    return sample;
  })
  /** Saved pages of others. */
  .extend('corpus', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const corpus = await serveCorpus();
    onCleanup(() => corpus[Symbol.asyncDispose]());
    return corpus;
  })
  .extend('network', { scope: 'worker' }, ({}, { onCleanup }) =>
    theNetwork.get(async () => {
      const network = await closedNetwork();
      onCleanup(() => network[Symbol.asyncDispose]());
      return network;
    }),
  )
  .extend('session', { scope: 'worker' }, ({ network }, { onCleanup }) =>
    theSession.get(async () => {
      const session = await openBrowser({
        viewport: { width: 1000, height: 800 },
        colorScheme: 'light',
        proxy: network.proxy,
      });
      onCleanup(() => session[Symbol.asyncDispose]());
      return session;
    }),
  )
  .extend('extension', { scope: 'worker' }, ({ session }) =>
    theExtension.get(() => ExtensionPages.open(session)),
  )
  .extend('ownErrors', { scope: 'worker' }, ({ session }) =>
    theErrors.get(async () => new OwnErrors(session.browser, session.extensionBase)),
  )
  /** A new tab, in front. */
  .extend('page', async ({ session, extension: _openedBefore, ownErrors }, { onCleanup }) => {
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

/** Launches a browser with the extension as it was built, noted for as long as it runs. */
export async function openBrowser(request: Partial<LaunchRequest>): Promise<ExtensionBrowser> {
  const browser = installedBrowser();
  const extensionDir = builtFor(browser);
  const session = await launch({ browser, extensionDir, headless: true, ...request });
  const forgetBrowser = noteBrowser(session.browser);
  return {
    ...session,
    [Symbol.asyncDispose]: async () => {
      await session[Symbol.asyncDispose]();
      forgetBrowser();
    },
  };
}

export function installedBrowser() {
  const name = inject('browser');
  const found = findBrowser(name === 'firefox' ? ['firefox'] : CHROMIUM_FAMILY);
  if (!found) throw new Error(`No ${name} was found. npm test installs it where it can.`);
  return found;
}

/** The folder of the extension that is tested. */
export function builtExtension(): string {
  return builtFor(installedBrowser());
}
