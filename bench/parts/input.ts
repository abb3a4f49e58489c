import type { Page } from 'puppeteer-core';
import { setTimeout } from 'node:timers/promises';
import { gotoPageWithBrokenFrames } from '../../scripts/browser/goto.ts';
import { serveFolder } from '../../scripts/browser/serve.ts';
import { joinedFile, writeJoined } from '../joined.ts';
import { HEADERS, Laboratory } from '../laboratory.ts';
import { dense, fewPages, NOWHERE } from '../pages.ts';
import type { BenchPage } from '../pages.ts';
import type { Report } from '../report.ts';
import type { Setting } from '../setting.ts';
import { brief, shown } from '../shown.ts';
import { medianOf, quantile } from '../statistics.ts';

const MEGABYTES = 5;
/** How often, and how far apart in milliseconds, somebody types and scrolls. */
const TURNS = 60;
const APART = 40;
const COLUMNS = [
  'page',
  'extension',
  'events',
  'median, ms',
  '95 in 100 within, ms',
  'longest, ms',
];

/** How long keys and the wheel wait to be heard while a page of 5 MB is being read. */
export async function input(setting: Setting, report: Report): Promise<void> {
  const { options, browser, laboratory, origin, folder, sentences } = setting;
  const few = fewPages(origin, options.pages);
  await writeJoined(laboratory, few, folder);
  const full = few.map((page) => dense(page, sentences.withTerms));
  await writeJoined(laboratory, full, folder, 'dense-');
  await using server = await serveFolder(folder, () => HEADERS);
  await using released = await Laboratory.open(browser, setting.released);
  for (const prefix of ['', 'dense-']) {
    const name = joinedFile(MEGABYTES, prefix);
    const page = { name, url: `${server.origin}/${name}` };
    const waits: Record<'without' | 'with', number[]> = { without: [], with: [] };
    for (let round = 0; round < options.fewRounds; round++) {
      waits.without.push(...(await waitsOn(laboratory, page)));
      waits.with.push(...(await waitsOn(released, page)));
    }
    for (const [extension, times] of Object.entries(waits)) {
      report.row('Until a key or a turn of the wheel is heard, from the load event on', COLUMNS, [
        name,
        extension,
        String(times.length),
        shown(medianOf(times)),
        brief(quantile(times, 0.95)),
        brief(Math.max(...times)),
      ]);
    }
    await report.keep(false);
  }
}

/** Types and scrolls on a page as soon as it has loaded; gives how long each event waited. */
function waitsOn(laboratory: Laboratory, page: BenchPage): Promise<number[]> {
  return laboratory.visit(NOWHERE, [], async (tab) => {
    await tab.evaluateOnNewDocument(listen);
    await gotoPageWithBrokenFrames(tab, page.url);
    await tab.mouse.move(300, 300);
    for (let turn = 0; turn < TURNS; turn++) {
      await Promise.all([
        turn % 2 === 0 ? tab.keyboard.press('a') : scroll(tab),
        setTimeout(APART),
      ]);
    }
    return tab.evaluate(() => {
      const waits: unknown = Reflect.get(globalThis, 'benchWaits');
      return Array.isArray(waits) ? waits.map(Number) : [];
    });
  });
}

function scroll(tab: Page): Promise<void> {
  return tab.mouse.wheel({ deltaY: 120 });
}

/** Sent into the page, before anything of its own. */
function listen(): void {
  const waits: number[] = [];
  Object.assign(globalThis, { benchWaits: waits });
  for (const type of ['keydown', 'wheel']) {
    addEventListener(type, ({ timeStamp }) => waits.push(performance.now() - timeStamp), {
      capture: true,
      passive: true,
    });
  }
}
