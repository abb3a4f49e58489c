import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { serveFolder } from '../../scripts/browser/serve.ts';
import { HEADERS, Laboratory, REST } from '../laboratory.ts';
import { MADE, PARAGRAPHS, writeMadePages } from '../made-pages.ts';
import type { Report } from '../report.ts';
import type { Setting } from '../setting.ts';
import { shown } from '../shown.ts';
import { middleOf } from '../statistics.ts';
import { ourShare } from '../trace.ts';
import { traceOf } from '../trace-of.ts';

/** How many paragraphs of a page change at once. */
const BURSTS = [PARAGRAPHS / 10, PARAGRAPHS];
/** How long a burst is watched, in milliseconds: it has been followed by then. */
const WATCHED = 4000;
const COLUMNS = ['what changes', 'how many at once', 'runs', 'ours, ms', 'our longest task, ms'];

/** Thousands of changes in one go: an app that shows its page in another language, or sorts a table. */
export async function burst(setting: Setting, report: Report): Promise<void> {
  const { options, browser, folder, sentences } = setting;
  await writeMadePages(folder, sentences);
  await using server = await serveFolder(folder, () => HEADERS);
  await using released = await Laboratory.open(browser, setting.released);
  for (const [kind, page, lines] of [
    ['texts without a term', MADE.paragraphs, sentences.without],
    ['texts with terms', MADE.paragraphsWithTerms, sentences.withTerms],
  ] as const) {
    for (const count of BURSTS) {
      const shares: { total: number; longest: number }[] = [];
      for (let round = 0; round < options.fewRounds; round++) {
        await released.visit({ name: page, url: `${server.origin}/${page}` }, [], async (tab) => {
          await setTimeout(REST);
          const events = await traceOf(tab, async () => {
            await change(tab, count, lines);
            await setTimeout(WATCHED);
          });
          shares.push(ourShare(events, released.session.extensionBase));
        });
      }
      report.row('Many changes at once', COLUMNS, [
        kind,
        String(count),
        String(shares.length),
        shown(middleOf(shares.map(({ total }) => total))),
        shown(middleOf(shares.map(({ longest }) => longest))),
      ]);
      await report.keep(false);
    }
  }
}

/** Gives each of the first paragraphs another text. */
async function change(tab: Page, count: number, lines: readonly string[]): Promise<void> {
  await tab.evaluate(
    (most, texts) => {
      for (const [at, paragraph] of [...document.querySelectorAll('p')].entries()) {
        if (at === most) return;
        paragraph.textContent = texts[(at + 1) % texts.length] ?? '';
      }
    },
    count,
    lines,
  );
}
