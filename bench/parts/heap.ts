import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { serveFolder } from '../../scripts/browser/serve.ts';
import { copyWithScript } from '../build.ts';
import { heapOf } from '../heap.ts';
import { HEADERS, Laboratory, REST } from '../laboratory.ts';
import { MADE, MATCHES, writeMadePages } from '../made-pages.ts';
import { savedPages } from '../pages.ts';
import type { BenchPage } from '../pages.ts';
import type { Report } from '../report.ts';
import type { Setting } from '../setting.ts';
import { brief, shown } from '../shown.ts';
import { median, medianByPage, medianOf, sum } from '../statistics.ts';

const COLUMNS = [
  'page',
  'marks',
  'runs',
  'without, kB',
  'above that with us, kB',
  'with an empty script in our place, kB',
];
/** How many pages without a term are looked at. */
const BARE_PAGES = 4;
/** By then a page without a term has been looked at for the last time; in milliseconds. */
const BARE_REST = 2500;

/** What the extension keeps on the heap of a page. */
export async function heap(setting: Setting, report: Report): Promise<void> {
  const { options, browser, laboratory, origin, folder, sentences } = setting;
  await writeMadePages(folder, sentences);
  await using server = await serveFolder(folder, () => HEADERS);
  await using released = await Laboratory.open(browser, setting.released);
  await using empty = await Laboratory.open(
    browser,
    await copyWithScript(setting.released, folder, ''),
  );
  const above = async (page: BenchPage, rest: number) => {
    const [withouts, added, world]: [number[], number[], number[]] = [[], [], []];
    let marks = 0;
    // To be asked leaves something on the heap too.
    const count = async (tab: Page) => {
      marks = sum(Object.values(await released.countsIn(tab)));
    };
    for (let round = 0; round < options.fewRounds; round++) {
      const without = await heapOn(laboratory, page, rest);
      withouts.push(without);
      added.push((await heapOn(released, page, rest, count)) - without);
      world.push((await heapOn(empty, page, rest)) - without);
    }
    report.row('Heap', COLUMNS, [
      page.name,
      String(marks),
      String(added.length),
      brief(median(withouts)),
      shown(medianOf(added)),
      shown(medianOf(world)),
    ]);
    return { added, marks };
  };
  const bare: number[][] = [];
  for (const page of savedPages(origin, Math.min(options.pages, BARE_PAGES * 2))) {
    if (bare.length === BARE_PAGES) break;
    const { added, marks } = await above(page, BARE_REST);
    if (marks === 0) bare.push(added);
  }
  report.figure('heap, no term', medianByPage(bare));
  const matches = { name: MADE.matches, url: `${server.origin}/${MADE.matches}` };
  const many = await above(matches, REST);
  if (many.marks !== MATCHES) throw new Error(`Of ${MATCHES} matches ${many.marks} are marked`);
  report.figure('heap, 10,000 matches', medianOf(many.added));
}

/** In kilobytes, once the page has come to rest; `after` is called behind that. */
async function heapOn(
  laboratory: Laboratory,
  page: BenchPage,
  rest: number,
  after?: (tab: Page) => Promise<void>,
): Promise<number> {
  return laboratory.visit(page, [], async (tab) => {
    await setTimeout(rest);
    const kilobytes = (await heapOf(tab)) / 1000;
    await after?.(tab);
    return kilobytes;
  });
}
