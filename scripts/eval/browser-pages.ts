import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ExtensionPages } from '../browser/extension-pages.ts';
import type { FoundBrowser } from '../browser/find.ts';
import { gotoPageWithBrokenFrames } from '../browser/goto.ts';
import { launch } from '../browser/launch.ts';
import { countsOf } from '../browser/marks.ts';
import { interrupted } from '../interrupted.ts';
import type { Reading } from './compare.ts';
import { corpusPages, corpusPath, serveCorpus } from './corpus.ts';
import { expectedIn } from './oracle.ts';
import { readPage } from './page-reading.ts';
import type { PageReading } from './page-reading.ts';
import { SPEAKS_OF } from './rows.ts';
import type { Need } from './rows.ts';

const OUTPUT = process.env['CLINIC_CONTEXT_BUILD'] ?? join(import.meta.dirname, '../../.output');

/** Names the term of marked words, as far as they tell by themselves. */
export type TermOf = (words: string) => string;

/** Reads every saved page in a real browser: what the extension marks, and what is there to be marked. */
export async function readInBrowser(
  browser: FoundBrowser,
  termOf: TermOf,
): Promise<{ version: string; readings: Reading[] }> {
  await using server = await serveCorpus();
  await using session = await launch({
    browser,
    extensionDir: builtFor(browser),
    headless: true,
    viewport: { width: 1000, height: 800 },
    signal: interrupted,
  });
  const extension = await ExtensionPages.open(session);
  const readings: Reading[] = [];
  for (const saved of corpusPages()) {
    const page = await session.newPage();
    await gotoPageWithBrokenFrames(page, server.origin + corpusPath(saved));
    while ((await countsOf(extension, page)) === null);
    readings.push(...readingsOf(saved.id, await page.evaluate(readPage), termOf));
    await page.close();
  }
  return { version: await session.browser.version(), readings };
}

function builtFor({ name }: FoundBrowser): string {
  const folder = join(OUTPUT, name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
  if (existsSync(join(folder, 'manifest.json'))) return folder;
  throw new Error(`There is no built extension in ${folder}. Run: npm run build`);
}

function readingsOf(id: string, { blocks, stray }: PageReading, termOf: TermOf): Reading[] {
  const all = blocks.map(({ text }) => text).join('\n');
  const speaksOf = (need: Need) => SPEAKS_OF[need].test(all);
  const spotOf = (text: string, start: number, end: number) => ({
    term: termOf(text.slice(start, end)),
    start,
    end,
  });
  return [
    ...blocks.map(({ text, marks }) => ({
      id,
      text,
      found: marks.map(({ start, end }) => spotOf(text, start, end)),
      expected: expectedIn(text, speaksOf),
    })),
    ...stray.map((text) => ({ id, text, found: [spotOf(text, 0, text.length)], expected: [] })),
  ];
}
