import { setTimeout } from 'node:timers/promises';
import { serveFolder } from '../../scripts/browser/serve.ts';
import { HEADERS, Laboratory, REST } from '../laboratory.ts';
import { MADE, writeMadePages } from '../made-pages.ts';
import type { BenchPage } from '../pages.ts';
import type { Report } from '../report.ts';
import type { Setting } from '../setting.ts';
import { shown } from '../shown.ts';
import { medianOf, middleOf, sum } from '../statistics.ts';
import type { Estimate } from '../statistics.ts';
import { ourShare } from '../trace.ts';
import { traceOf } from '../trace-of.ts';

const COLUMNS = ['what', 'how often', 'ms'];
/** How often the pointer is moved in one run, by a few pixels each time. */
const MOVES = 150;
/** At how many points it is asked what is there. */
const POINTS = 200;

/** What following the pointer costs where there are 60,000 elements and 20,000 matches. */
export async function pointer(setting: Setting, report: Report): Promise<void> {
  const { family, folder, sentences } = setting;
  await writeMadePages(folder, sentences);
  await using server = await serveFolder(folder, () => HEADERS);
  const page = { name: MADE.crowd, url: `${server.origin}/${MADE.crowd}` };
  const row = (what: string, count: number, time: Estimate) =>
    report.row(`The pointer on ${page.name}`, COLUMNS, [what, String(count), shown(time)]);

  const asked = await asking(setting, page);
  row('asked what is under it, as when it rests', asked.length, medianOf(asked));
  // Only Chromium tells what a frame holds; elsewhere it counts as if each frame asked.
  if (family === 'firefox') report.figure('pointer', medianOf(asked));
  else {
    const moved = await moving(setting, page);
    row('moved: our share of a frame', MOVES * moved.length, middleOf(moved));
    report.figure('pointer', middleOf(moved));
  }
}

/** What it takes the spotter to tell what is under points all over the window, in milliseconds. */
async function asking({ laboratory, options }: Setting, page: BenchPage): Promise<number[]> {
  const points = Array.from(
    { length: Math.min(POINTS, options.rounds * 20) },
    (_, index): [number, number] => [10 + ((index * 37) % 900), 10 + ((index * 53) % 700)],
  );
  return laboratory.visit(page, ['ours-today.js'], async (tab) => {
    const times = await laboratory.extension.evaluate(
      tab,
      (...args) => globalThis.clinicContextBench?.point?.(...args),
      points,
    );
    if (!times) throw new Error('The bench is not in the page');
    return times;
  });
}

/** Moves the pointer about, never resting; gives our share of a frame, in milliseconds a run. */
async function moving({ browser, released, options }: Setting, page: BenchPage): Promise<number[]> {
  await using laboratory = await Laboratory.open(browser, released);
  return await laboratory.visit(page, [], async (tab) => {
    const marks = async () => sum(Object.values(await laboratory.countsIn(tab)));
    // Not before all is marked, and looked at once more, does the trace tell of the pointer alone.
    for (let before = -1, now = 0; now === 0 || now !== before;)
      [before, now] = [now, await marks()];
    await setTimeout(REST);
    const shares: number[] = [];
    for (let round = 0; round < options.fewRounds; round++) {
      const events = await traceOf(tab, async () => {
        for (let move = 0; move < MOVES; move++) {
          await tab.mouse.move(100 + ((move * 5) % 700), 100 + ((move * 3) % 500));
        }
      });
      shares.push(ourShare(events, laboratory.session.extensionBase).total / MOVES);
    }
    return shares;
  });
}
