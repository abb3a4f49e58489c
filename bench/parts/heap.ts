import { setTimeout } from 'node:timers/promises';
import { countsOf } from '../../scripts/browser/marks.ts';
import { serveFolder } from '../../scripts/browser/serve.ts';
import { copyWithScript } from '../build.ts';
import { heapOf } from '../heap.ts';
import { HEADERS, Laboratory } from '../laboratory.ts';
import { MADE, writeMadePages } from '../made-pages.ts';
import { savedPages } from '../pages.ts';
import type { BenchPage } from '../pages.ts';
import type { Report } from '../report.ts';
import type { Setting } from '../setting.ts';
import { brief, shown } from '../shown.ts';
import { medianOf, sum } from '../statistics.ts';

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
/** By then a page is read, and its terms told. Milliseconds. */
const REST = 2500;

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
  const above = async (page: BenchPage) => {
    const added: number[] = [];
    const world: number[] = [];
    let [marks, without] = [0, 0];
    for (let round = 0; round < options.fewRounds; round++) {
      without = (await heapOn(laboratory, page)).kilobytes;
      const ours = await heapOn(released, page);
      marks = ours.marks;
      world.push((await heapOn(empty, page)).kilobytes - without);
      added.push(ours.kilobytes - without);
    }
    report.row('Heap', COLUMNS, [
      page.name,
      String(marks),
      String(added.length),
      brief(without),
      shown(medianOf(added)),
      shown(medianOf(world)),
    ]);
    return { added, marks };
  };
  const bare: number[] = [];
  let looked = 0;
  for (const page of savedPages(origin, Math.min(options.pages, BARE_PAGES * 2))) {
    if (looked === BARE_PAGES) break;
    const { added, marks } = await above(page);
    if (marks > 0) continue;
    bare.push(...added);
    looked += 1;
  }
  report.figure('heap, no term', medianOf(bare));
  const many = await above({ name: MADE.matches, url: `${server.origin}/${MADE.matches}` });
  report.figure('heap, 10,000 matches', medianOf(many.added));
}

async function heapOn(
  laboratory: Laboratory,
  page: BenchPage,
): Promise<{ kilobytes: number; marks: number }> {
  return laboratory.visit(page, [], async (tab) => {
    await setTimeout(REST);
    const kilobytes = (await heapOf(tab)) / 1000;
    // Only now: to be asked leaves something on the heap too.
    const counts = await countsOf(laboratory.extension, tab);
    return { kilobytes, marks: sum(Object.values(counts ?? {})) };
  });
}
