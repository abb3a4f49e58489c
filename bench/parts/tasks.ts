import { serveFolder } from '../../scripts/browser/serve.ts';
import { joinedFile, writeJoined } from '../joined.ts';
import type { MEGABYTES } from '../joined.ts';
import { HEADERS, Laboratory, REST } from '../laboratory.ts';
import { dense, fewPages, largestPages } from '../pages.ts';
import type { BenchPage } from '../pages.ts';
import type { Report } from '../report.ts';
import type { Setting } from '../setting.ts';
import { brief } from '../shown.ts';
import { median, middleOf } from '../statistics.ts';
import { loadTillQuiet } from './load.ts';

const COLUMNS = ['page', 'runs', 'all of ours, ms', 'our longest task, ms', 'different terms'];

/**
 * What is watched behind the load event, in milliseconds. Where there is no term, the last look of
 * our own accord comes after 1.5 s; 20 MB take their time.
 */
const WINDOW = { bare: 2500, dense: REST, large: 12_000 } as const;

/** The garbage collector may come in any task: it takes several runs to tell what is usual. */
const MOST_ROUNDS = 5;

/** The longest that we hold up a page, on small pages and on large ones, bare and dense. */
export async function tasks(setting: Setting, report: Report): Promise<void> {
  const { options, browser, laboratory, origin, folder, sentences } = setting;
  const few = fewPages(origin, options.pages);
  await writeJoined(laboratory, few, folder);
  const full = few.map((page) => dense(page, sentences.withTerms));
  await writeJoined(laboratory, full, folder, 'dense-');
  await using server = await serveFolder(folder, () => HEADERS);
  await using released = await Laboratory.open(browser, setting.released);
  const measure = async (page: BenchPage, window: number) => {
    const loads = [];
    for (let round = 0; round < Math.min(options.rounds, MOST_ROUNDS); round++) {
      loads.push(await loadTillQuiet(released, page, window, false));
    }
    const longest = loads.map((one) => one.longest);
    report.row('Our tasks, from load till quiet', COLUMNS, [
      page.name,
      String(loads.length),
      loads.map(({ total }) => brief(total)).join(', '),
      longest.map(brief).join(', '),
      String(Math.max(...loads.map(({ terms }) => terms))),
    ]);
    await report.keep(false);
    return longest;
  };
  const joined = (megabytes: (typeof MEGABYTES)[number], prefix = '') => {
    const name = joinedFile(megabytes, prefix);
    return { name, url: `${server.origin}/${name}` };
  };

  const small: number[][] = [];
  for (const page of [...largestPages(origin, Math.min(options.pages, 6)), joined(1)]) {
    small.push(await measure(page, WINDOW.bare));
  }
  small.push(await measure(joined(1, 'dense-'), WINDOW.dense));
  report.figure('longest task, 1 MB', worst(small));
  const large: number[][] = [];
  for (const prefix of ['', 'dense-']) {
    large.push(await measure(joined(20, prefix), WINDOW.large));
  }
  report.figure('longest task, 20 MB', worst(large));
}

/**
 * The longest on the worst page, as the median of its runs; and between which it lay from one run
 * to the other there.
 */
function worst(pages: readonly (readonly number[])[]) {
  const [page = []] = pages.toSorted((a, b) => median(b) - median(a));
  return middleOf(page);
}
