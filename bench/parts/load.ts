import { setTimeout } from 'node:timers/promises';
import { gotoPageWithBrokenFrames } from '../../scripts/browser/goto.ts';
import { copyWithScript } from '../build.ts';
import { Laboratory } from '../laboratory.ts';
import { f3 } from '../page/f3.ts';
import { NOWHERE, savedPages } from '../pages.ts';
import type { BenchPage } from '../pages.ts';
import type { Report } from '../report.ts';
import { coldRuns, F3, timesOf } from '../scans.ts';
import type { Setting } from '../setting.ts';
import { brief } from '../shown.ts';
import { sum } from '../statistics.ts';
import { ourShare } from '../trace.ts';
import type { Share } from '../trace.ts';
import { traceOf } from '../trace-of.ts';

/** The window of one page takes seconds. */
const MOST_PAGES = 16;

/** F3 as a content script: what the least that reads a page's text costs, seen in the same way. */
const F3_SCRIPT = `globalThis.clinicContextSpotter = { report: () => ({ counts: {} }), length: (${f3.toString()})() };`;

/**
 * All that the extension as it is released runs on pages without a term, from load till it is
 * quiet: compiling and evaluating its script, and all that its functions call.
 */
export async function load(setting: Setting, report: Report): Promise<void> {
  const { options, browser, laboratory, origin, folder } = setting;
  await using released = await Laboratory.open(browser, setting.released);
  await using least = await Laboratory.open(
    browser,
    await copyWithScript(setting.released, folder, F3_SCRIPT),
  );
  const wanted = Math.min(options.pages, MOST_PAGES);
  const [ours, watched, floors]: [number[][], number[][], (readonly number[])[]] = [[], [], []];
  let compiled = 0;
  for (const page of savedPages(origin, wanted)) {
    const floor = timesOf(await coldRuns(laboratory, [page], [F3], options.fewRounds), 'f3');
    const { total, compiling, terms } = await loadTillQuiet(
      released,
      page,
      options.loadWindow,
      true,
    );
    if (terms > 0) continue;
    ours.push([total]);
    compiled += compiling;
    floors.push(...floor);
    watched.push([(await loadTillQuiet(least, page, options.loadWindow, true)).total]);
  }
  report.compare('load till quiet, no term', 'today', ours, floors);
  report.compare('load till quiet, beside F3 as a content script', 'today', ours, watched);
  report.note(
    `Of ${wanted} pages ${ours.length} hold no term: there we ran ${brief(sum(ours.flat()))} ms in all, ${brief(compiled)} of them to compile.`,
  );
}

export interface Load extends Share {
  /** Different terms that were found. */
  readonly terms: number;
}

/**
 * What the extension runs on a page; in Chromium alone.
 *
 * @param window milliseconds behind the load event
 * @param profiled whether a profile tells it
 */
export function loadTillQuiet(
  laboratory: Laboratory,
  page: BenchPage,
  window: number,
  profiled: boolean,
): Promise<Load> {
  const { session } = laboratory;
  return laboratory.visit(NOWHERE, [], async (tab) => {
    const visit = async () => {
      await gotoPageWithBrokenFrames(tab, page.url);
      await setTimeout(window);
    };
    const events = await traceOf(tab, visit, profiled);
    // Only now: to be asked costs the extension something too.
    const counts = await laboratory.countsIn(tab);
    return {
      ...ourShare(events, session.extensionBase),
      terms: Object.keys(counts).length,
    };
  });
}
