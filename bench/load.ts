import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { gotoPageWithBrokenFrames } from '../scripts/browser/goto.ts';
import { countsOf } from '../scripts/browser/marks.ts';
import type { Laboratory } from './laboratory.ts';
import type { BenchPage } from './pages.ts';
import { ourShare } from './trace.ts';
import type { Share } from './trace.ts';

/** A profile's samples, and the tasks that they fall into. */
const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.cpu_profiler',
  'disabled-by-default-v8.cpu_profiler.hires',
  'disabled-by-default-v8.compile',
  'v8',
];

export interface Load extends Share {
  /** Different terms that were found. */
  readonly terms: number;
}

/**
 * What the extension as it is released runs on a page, from load till it is quiet: compiling and
 * evaluating its script, and all that its functions call. In Chromium alone.
 *
 * @param window milliseconds that are watched after the load event
 */
export function loadTillQuiet(
  laboratory: Laboratory,
  page: BenchPage,
  window: number,
): Promise<Load> {
  const blank = { name: 'blank', url: new URL('/blank', page.url).href };
  return laboratory.visit(blank, [], async (tab: Page) => {
    await tab.tracing.start({ categories: CATEGORIES });
    await gotoPageWithBrokenFrames(tab, page.url);
    await setTimeout(window);
    const counts = await countsOf(laboratory.extension, tab);
    const trace = await tab.tracing.stop();
    if (!trace) throw new Error('The browser gave no trace');
    const { traceEvents } = JSON.parse(Buffer.from(trace).toString());
    return {
      ...ourShare({ traceEvents }, laboratory.session.extensionBase),
      terms: Object.keys(counts ?? {}).length,
    };
  });
}
