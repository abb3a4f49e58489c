import { setTimeout } from 'node:timers/promises';
import { gotoPageWithBrokenFrames } from '../../scripts/browser/goto.ts';
import { Laboratory } from '../laboratory.ts';
import { NOWHERE, savedPages } from '../pages.ts';
import type { BenchPage } from '../pages.ts';
import type { Report } from '../report.ts';
import type { Setting } from '../setting.ts';
import { brief, shown } from '../shown.ts';
import { median, ratioOfMedians, ratioOfTotals, sum } from '../statistics.ts';
import type { Pair } from '../statistics.ts';

/** What a page's own speed is told by. */
const METRICS = [
  'load event',
  'first contentful paint',
  'largest contentful paint',
  'total blocking time',
] as const;
/** In milliseconds; null where the page or the browser told nothing. */
type Speed = Readonly<Record<(typeof METRICS)[number], number | null>>;

/** What is watched behind the load event, in milliseconds: by then the page is read. */
const WATCHED = 300;
/** With two, the same build was seen at 0.92 and at 1.12 times the load event without it. */
const MOST_ROUNDS = 5;
const COLUMNS = [
  'what',
  'pages',
  'runs',
  'median without, ms',
  'median with, ms',
  'medians, times',
  'in total, times',
];

/** How fast pages are by themselves, with the extension and without, in turn. */
export async function speed(setting: Setting, report: Report): Promise<void> {
  const { options, browser, laboratory, origin } = setting;
  await using released = await Laboratory.open(browser, setting.released);
  const rounds = Math.min(options.rounds, MOST_ROUNDS);
  const pages: { ours: Speed[]; floor: Speed[] }[] = [];
  for (const page of savedPages(origin, options.pages)) {
    const runs: (typeof pages)[number] = { ours: [], floor: [] };
    for (let round = 0; round < rounds; round++) {
      const withUs = async () => runs.ours.push(await speedOf(released, page));
      const without = async () => runs.floor.push(await speedOf(laboratory, page));
      // Whoever goes second finds the page in the machine's own caches.
      for (const visit of round % 2 === 0 ? [without, withUs] : [withUs, without]) await visit();
    }
    pages.push(runs);
  }
  for (const metric of METRICS) {
    const of = (speeds: readonly Speed[]) =>
      speeds.map((one) => one[metric]).filter((value) => value !== null);
    const pairs = pages
      .map((runs): Pair => ({ ours: of(runs.ours), floor: of(runs.floor) }))
      .filter(({ ours, floor }) => ours.length > 0 && floor.length > 0);
    if (pairs.length === 0) continue;
    const medians = (side: 'ours' | 'floor') => pairs.map((pair) => median(pair[side]));
    const [middle, total] = [ratioOfMedians(pairs), ratioOfTotals(pairs)];
    // Most pages block nothing, and nothing has no ratio.
    report.figure(metric, metric === 'total blocking time' ? total : middle);
    report.row("The page's own speed", COLUMNS, [
      metric,
      String(pairs.length),
      String(rounds),
      brief(median(medians('floor'))),
      brief(median(medians('ours'))),
      shown(middle),
      `${shown(total)}, ${brief(sum(medians('floor')))} and ${brief(sum(medians('ours')))} ms`,
    ]);
  }
}

function speedOf(laboratory: Laboratory, page: BenchPage): Promise<Speed> {
  return laboratory.visit(NOWHERE, [], async (tab) => {
    await tab.evaluateOnNewDocument(observe);
    await gotoPageWithBrokenFrames(tab, page.url);
    await setTimeout(WATCHED);
    return tab.evaluate((): Speed => {
      const seen: Record<string, PerformanceEntry[]> = Reflect.get(globalThis, 'benchEntries');
      const [navigation] = performance.getEntriesByType('navigation');
      const firstPaint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
      const blocked = (seen['longtask'] ?? [])
        .filter(({ startTime }) => startTime > (firstPaint ?? 0))
        .reduce((time, { duration }) => time + duration - 50, 0);
      return {
        'load event':
          navigation instanceof PerformanceNavigationTiming ? navigation.loadEventEnd : null,
        'first contentful paint': firstPaint ?? null,
        'largest contentful paint': seen['largest-contentful-paint']?.at(-1)?.startTime ?? null,
        'total blocking time': PerformanceObserver.supportedEntryTypes.includes('longtask')
          ? blocked
          : null,
      };
    });
  });
}

/** Sent into the page, before anything of its own. */
function observe(): void {
  const seen: Record<string, PerformanceEntry[]> = {};
  Object.assign(globalThis, { benchEntries: seen });
  for (const type of ['longtask', 'largest-contentful-paint']) {
    if (!PerformanceObserver.supportedEntryTypes.includes(type)) continue;
    const entries: PerformanceEntry[] = (seen[type] = []);
    new PerformanceObserver((list) => entries.push(...list.getEntries())).observe({
      type,
      buffered: true,
    });
  }
}
