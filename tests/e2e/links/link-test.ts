import { storage } from '../support/settings.ts';
import { test as base } from '../support/test.ts';
import { type LinkServer, serveLinks } from './link-server.ts';
import { keptOnDisk, press, putIn } from './links-page.ts';

/** The end-to-end test with a server of links. Afterwards nothing is left of any check. */
export const test = base
  .extend('links', async ({ extension }, { onCleanup }) => {
    const server = await serveLinks();
    onCleanup(async () => {
      const page = await extension.openPage('welcome.html');
      // What else is kept there, markers follow: without it they begin anew at the next change.
      await storage(page, `local.remove(${JSON.stringify(await keptOnDisk(page))})`);
      await storage(page, 'session.clear()');
      await page.close();
      await server[Symbol.asyncDispose]();
    });
    return server;
  })
  /** Opens the page, puts in links by their paths, allows them, and begins. */
  .extend('startCheck', ({ openPage, links }) => async (paths: readonly string[], query = '') => {
    const page = await openPage(`links.html${query || '?seconds=3'}`);
    await putIn(page, addresses(links, paths));
    await (await page.waitForSelector('input[value=yes]'))?.click();
    await press(page, 'Check ');
    await page.waitForSelector('#links-progress');
    return page;
  });

function addresses({ origin }: LinkServer, paths: readonly string[]): string {
  return paths.map((path) => `${origin}/${path}`).join('\n');
}
