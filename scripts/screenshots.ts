import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from './browser/built.ts';
import { type BrowserName, CHROMIUM_FAMILY, type FoundBrowser } from './browser/find.ts';
import { findOrInstall } from './browser/install.ts';
import { ExtensionPages } from './browser/extension-pages.ts';
import { type ColorScheme, launch } from './browser/launch.ts';
import { serveFolder } from './browser/serve.ts';
import { interrupted } from './interrupted.ts';
import { keptAs } from './pictures/kept.ts';
import { SURFACES } from './pictures/surfaces.ts';
import { pose, WIDTHS } from './pictures/take.ts';
import { reasonOf } from '../lib/helpers/reason-of.ts';

const ROOT = join(import.meta.dirname, '..');
const ALL = join(ROOT, 'screenshots');

try {
  for (const names of wanted(process.argv[2])) {
    const browser = await findOrInstall(names);
    const extensionDir = await build(browser);
    for (const scheme of ['light', 'dark'] as const) await takeAll(browser, extensionDir, scheme);
  }
  console.log(`\nAll pictures are in ${ALL}; those that are compared are in docs/pictures.`);
} catch (error) {
  if (!interrupted.aborted) {
    console.error(`\n${reasonOf(error)}`);
    process.exitCode = 1;
  }
}

/** The browsers to take pictures in. npm run screenshots -- chromium: only there. */
function wanted(only: string | undefined): (readonly BrowserName[])[] {
  const families = [CHROMIUM_FAMILY, ['firefox']] as const;
  const names = families.filter(([name]) => only === undefined || only === name);
  if (names.length > 0) return names;
  throw new Error(`${only}: write chromium, firefox, or neither for both.`);
}

/** Takes every surface, in every width. */
async function takeAll(
  browser: FoundBrowser,
  extensionDir: string,
  colorScheme: ColorScheme,
): Promise<void> {
  console.log(`Taking pictures in ${browser.name}, ${colorScheme} …`);
  await using sample = await serveFolder(join(ROOT, 'sample'));
  await using session = await launch({
    browser,
    extensionDir,
    headless: true,
    colorScheme,
    viewport: { width: 1280, height: 800 },
    signal: interrupted,
  });
  const studio = { session, extension: await ExtensionPages.open(session), origin: sample.origin };
  const folder = join(ALL, browser.name, colorScheme);
  await mkdir(folder, { recursive: true });
  for (const surface of SURFACES) {
    for (const width of WIDTHS) {
      await using posed = await pose(surface, studio, width);
      const picture = await posed.take();
      await writeFile(join(folder, `${surface.name}-${width}.png`), picture);
      const kept = keptAs(surface, { width, scheme: colorScheme });
      if (kept !== undefined && browser.name !== 'firefox') await writeFile(kept, picture);
    }
  }
}
