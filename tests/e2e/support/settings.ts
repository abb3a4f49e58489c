import type { Page } from 'puppeteer-core';
import { test as base } from './test.ts';

/** The end-to-end test with the settings page open. Afterwards, all settings are as at first. */
export const test = base.extend('options', async ({ extension, ownErrors }, { onCleanup }) => {
  const options = await extension.openPage('options.html');
  ownErrors.watch(options);
  onCleanup(async () => {
    await storage(options, `sync.clear()`);
    await storage(options, `local.remove('pausedUntil')`);
    await options.close();
  });
  await options.waitForSelector('.options__section');
  return options;
});

/** Does something with the browser's storage, from a page of the extension. */
export function storage(page: Page, call: string): Promise<unknown> {
  // As text: both browsers have the API, each under a name of its own.
  return page.evaluate(`(globalThis.browser ?? chrome).storage.${call}`);
}

/** Has this page of the extension be refused whatever it wants to keep or to delete, until told otherwise. */
export async function refuseToKeep(page: Page, refuse = true): Promise<void> {
  await page.evaluate(`{
    const { storage } = globalThis.browser ?? chrome;
    globalThis.asItWas ??= ['local', 'sync'].flatMap((area) =>
      ['set', 'remove'].map((call) => [area, call, storage[area][call]]),
    );
    for (const [area, call, real] of globalThis.asItWas) {
      storage[area][call] = !${refuse} ? real : () => { throw new Error('No room is left'); };
    }
  }`);
}

/** The names of the extension's highlights that hold something, as a page can see them. */
export function highlights(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, { size }]) =>
      name.startsWith('clinic-context') && size > 0 ? [name] : [],
    ),
  );
}
