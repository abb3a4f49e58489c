import type { Page } from 'puppeteer-core';
import { markedPoint, markedTexts } from '../../scripts/browser/marks.ts';
import { serveFolder } from '../../scripts/browser/serve.ts';
import { DEFAULTS } from '../../lib/settings/schema.ts';
import { Background } from '../background.ts';
import { HEADERS, Laboratory } from '../laboratory.ts';
import { letGo } from '../let-go.ts';
import { MADE, writeMadePages } from '../made-pages.ts';
import type { Report } from '../report.ts';
import type { Setting } from '../setting.ts';
import { brief, shown } from '../shown.ts';
import { medianOf, quantile } from '../statistics.ts';

const COLUMNS = ['card', 'hovers', 'median, ms', 'nine in ten within, ms'];
const WARM_HOVERS = 20;
const COLD_HOVERS = 8;
/** What a reader sets is left as it is at first. */
const { dwell } = DEFAULTS;

/** From the moment a hover counts to the card painted. */
export async function card(setting: Setting, report: Report): Promise<void> {
  const { options, browser, family, folder, sentences } = setting;
  await writeMadePages(folder, sentences);
  await using server = await serveFolder(folder, () => HEADERS);
  const page = { name: MADE.article, url: `${server.origin}/${MADE.article}` };
  await using released = await Laboratory.open(browser, setting.released, Background.prefs);
  const background = await Background.of(released.session);

  const warm = await released.visit(page, [], async (tab) => {
    await marksThere(tab);
    // The first brings the card's code, and the engine gets to know it.
    for (let hover = 0; hover < 3; hover++) await hoverOnce(released, tab);
    const times: number[] = [];
    for (let hover = 0; hover < Math.min(options.rounds * 2, WARM_HOVERS); hover++) {
      times.push(await hoverOnce(released, tab));
    }
    return times;
  });
  const cold: number[] = [];
  for (let hover = 0; hover < Math.min(options.rounds, COLD_HOVERS); hover++) {
    cold.push(
      await released.visit(page, [], async (tab) => {
        await marksThere(tab);
        if (family === 'chromium') await letGo(tab);
        return hoverOnce(released, tab, () => background.stop());
      }),
    );
  }
  for (const [kind, times] of Object.entries({ warm, cold })) {
    report.figure(`card, ${kind}`, medianOf(times));
    report.row('From the moment a hover counts to the card painted', COLUMNS, [
      kind === 'cold' ? 'the first in its page, the background stopped' : 'warm',
      String(times.length),
      shown(medianOf(times)),
      brief(quantile(times, 0.9)),
    ]);
  }
}

async function marksThere(tab: Page): Promise<void> {
  while ((await markedTexts(tab)).length === 0);
}

/** Rests the pointer on a term until its card is painted; gives what that took, and closes it. */
async function hoverOnce(
  { extension }: Laboratory,
  tab: Page,
  before: () => Promise<void> = async () => {},
): Promise<number> {
  const point = await markedPoint(tab);
  if (!point) throw new Error('No term is in sight');
  await tab.mouse.move(5, 5);
  await extension.evaluate(tab, watch);
  await before();
  await tab.mouse.move(point.x, point.y);
  const time = await extension.evaluate(tab, () => globalThis.benchCardPainted);
  if (time === undefined) throw new Error('Nobody watched for the card');
  await tab.keyboard.press('Escape');
  await tab.waitForFunction(() => !document.querySelector('.clinic-context-card'));
  return time - dwell;
}

declare global {
  /** How long after the last move of the pointer the card was painted. */
  var benchCardPainted: Promise<number> | undefined;
}

/** Sent beside the spotter, whose listener hears of a move right after this one. */
function watch(): void {
  globalThis.benchCardPainted = new Promise((resolve) => {
    let moved = 0;
    const move = () => (moved = performance.now());
    addEventListener('pointermove', move, { capture: true, passive: true });
    const observer = new MutationObserver(() => {
      if (!document.querySelector('.clinic-context-card')) return;
      observer.disconnect();
      removeEventListener('pointermove', move, { capture: true });
      // What is posted in a frame comes when the frame has been painted.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => resolve(performance.now() - moved));
        port1.start();
        port2.postMessage(null);
      });
    });
    observer.observe(document, { childList: true, subtree: true });
  });
}
