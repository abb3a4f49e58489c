import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './browser/built.ts';
import { BROWSERS } from './browser/find.ts';
import { findOrInstall } from './browser/install.ts';
import { launch } from './browser/launch.ts';
import { serveFolder } from './browser/serve.ts';
import { hasDisplay } from './has-display.ts';
import { interrupted } from './interrupted.ts';
import { openPage } from './start/open-page.ts';
import { HELP, readOptions } from './start/options.ts';
import type { StartOptions } from './start/options.ts';
import { tour } from './start/tour.ts';
import { reasonOf } from '../lib/helpers/reason-of.ts';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) console.log(HELP);
  else await start(options);
} catch (error) {
  if (!interrupted.aborted) {
    console.error(`\n${reasonOf(error)}`);
    process.exitCode = 1;
  }
}

async function start(options: StartOptions): Promise<void> {
  const browser = await findOrInstall(options.browser ? [options.browser] : BROWSERS);
  const extensionDir = await build(browser);

  const headless = options.headless || !hasDisplay();
  await using sample = options.url === undefined ? await serveFolder(join(ROOT, 'sample')) : null;
  const url = options.url ?? `${sample?.origin}/index.html`;
  console.log(`Opening ${url} in ${browser.path}${headless ? ', without a window' : ''} …`);
  await using session = await launch({
    browser,
    extensionDir,
    headless,
    ...(headless && { viewport: { width: 1280, height: 800 } }),
    signal: interrupted,
  });
  if (headless) {
    await tour(session, url, join(ROOT, 'screenshots'));
    return;
  }
  const closed = new Promise<void>((resolve) => {
    session.browser.once('disconnected', () => resolve());
  });
  const [page = await session.newPage()] = await session.browser.pages();
  await openPage(page, url);
  console.log('Point at an underlined word. Close the browser, or press Ctrl-C, to end.');
  await closed;
}
