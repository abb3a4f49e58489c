import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { builtFor } from '../browser/built.ts';
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

/** A sign of life after as many pages. */
const PROGRESS = 20;

/** High enough for all marks of a page to be near its reader: those far away are not painted. */
const VIEWPORT = { width: 1000, height: 20_000 };

/** Looks at a page's marks are so far apart, in milliseconds, and not more than so many. */
const APART = 500;
const MOST_LOOKS = 40;
/** Marks that so many looks in a row have found the same are all: on a busy machine the first come late. */
const ALIKE = 4;

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
    viewport: VIEWPORT,
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
  await allPainted(page, extension);
  return page.evaluate(readPage);
}

/**
 * Waits until a page's marks are all there: nothing tells, so that is when they have stayed the same
 * for a while, and are painted.
 *
 * @throws where some are counted and not painted
 */
async function allPainted(page: Page, extension: ExtensionPages): Promise<void> {
  let [marks, painted, before, alike] = [0, 0, -1, 0];
  for (let looks = 0; looks < MOST_LOOKS; looks++) {
    const counts = await countsOf(extension, page);
    marks = Object.values(counts ?? {}).reduce((all, count) => all + count, 0);
    painted = await page.evaluate(rangesPainted);
    alike = marks === before ? alike + 1 : 1;
    if (alike >= ALIKE && painted >= marks) return;
    before = marks;
    await setTimeout(APART);
  }
  throw new Error(`${page.url()} has ${marks} marks, and ${painted} of them are painted`);
}

/** Sent into the page. */
function rangesPainted(): number {
  let painted = 0;
  for (const [name, { size }] of CSS.highlights) {
    if (name.startsWith('clinic-context')) painted += size;
  }
  return painted;
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
