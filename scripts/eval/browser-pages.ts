import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { ExtensionPages } from '../browser/extension-pages.ts';
import type { FoundBrowser } from '../browser/find.ts';
import { gotoPageWithBrokenFrames } from '../browser/goto.ts';
import { launch } from '../browser/launch.ts';
import { countsOf } from '../browser/marks.ts';
import { interrupted } from '../interrupted.ts';
import type { Reading } from './compare.ts';
import { corpusPages, corpusPath, passages, serveCorpus } from './corpus.ts';
import { expectedIn } from './oracle.ts';
import { readPage } from './page-reading.ts';
import type { PageReading } from './page-reading.ts';
import { servePassages } from './passage-pages.ts';
import { SPEAKS_OF } from './rows.ts';
import type { Need } from './rows.ts';

const OUTPUT = process.env['CLINIC_CONTEXT_BUILD'] ?? join(import.meta.dirname, '../../.output');

/** A sign of life after as many pages. */
const PROGRESS = 20;

/** Names the term of marked words, as far as they tell by themselves. */
export type TermOf = (words: string) => string;

export interface BrowserReadings {
  /** The browser's name and version. */
  readonly browser: string;
  readonly pages: readonly Reading[];
  readonly passages: readonly Reading[];
}

/** Reads every saved page and every passage in a real browser: what is marked, and what is there to be marked. */
export async function readInBrowser(
  browser: FoundBrowser,
  termOf: TermOf,
): Promise<BrowserReadings> {
  await using saved = await serveCorpus();
  await using written = await servePassages(passages());
  await using session = await launch({
    browser,
    extensionDir: builtFor(browser),
    headless: true,
    viewport: { width: 1000, height: 800 },
    signal: interrupted,
  });
  const extension = await ExtensionPages.open(session);
  const page = await session.newPage();
  const read = async (id: string, url: string) =>
    readingsOf(id, await readAt(page, extension, url), termOf);

  const ofPages: Reading[] = [];
  const all = corpusPages();
  for (const [index, one] of all.entries()) {
    ofPages.push(...(await read(one.id, saved.origin + corpusPath(one))));
    if (index % PROGRESS === PROGRESS - 1) console.log(`  … ${index + 1} of ${all.length} pages`);
  }
  const ofPassages: Reading[] = [];
  for (const url of written.urls) ofPassages.push(...(await read(new URL(url).pathname, url)));
  return { browser: await session.browser.version(), pages: ofPages, passages: ofPassages };
}

async function readAt(page: Page, extension: ExtensionPages, url: string): Promise<PageReading> {
  await gotoPageWithBrokenFrames(page, url);
  while ((await countsOf(extension, page)) === null);
  return page.evaluate(readPage);
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
