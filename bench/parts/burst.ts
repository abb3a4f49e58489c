import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { serveFolder } from '../../scripts/browser/serve.ts';
import { HEADERS, Laboratory, REST } from '../laboratory.ts';
import { MADE, PARAGRAPHS, WORDS, wordsOf, writeMadePages } from '../made-pages.ts';
import type { Report } from '../report.ts';
import type { Setting } from '../setting.ts';
import { shown } from '../shown.ts';
import { middleOf } from '../statistics.ts';
import { ourShare } from '../trace.ts';
import { traceOf } from '../trace-of.ts';

/** How long a burst is watched, in milliseconds: it has been followed by then. */
const WATCHED = 4000;
const COLUMNS = ['what changes', 'how many at once', 'runs', 'ours, ms', 'our longest task, ms'];

/** Thousands of changes in one go: an app that shows its page in another language, or sorts a table. */
export async function burst(setting: Setting, report: Report): Promise<void> {
  const { options, browser, folder, sentences } = setting;
  await writeMadePages(folder, sentences);
  await using server = await serveFolder(folder, () => HEADERS);
  await using released = await Laboratory.open(browser, setting.released);
  const paragraphs = [PARAGRAPHS / 10, PARAGRAPHS];
  for (const [kind, page, elements, lines, counts] of [
    ['texts without a term', MADE.paragraphs, 'p', sentences.without, paragraphs],
    ['texts with terms', MADE.paragraphsWithTerms, 'p', sentences.withTerms, paragraphs],
    [
      `words of one paragraph of ${WORDS}`,
      MADE.transcript,
      'span',
      wordsOf(sentences.withTerms),
      [1, WORDS / 10],
    ],
  ] as const) {
    for (const count of counts) {
      const shares: { total: number; longest: number }[] = [];
      for (let round = 0; round < options.fewRounds; round++) {
        await released.visit({ name: page, url: `${server.origin}/${page}` }, [], async (tab) => {
          await setTimeout(REST);
          const events = await traceOf(tab, async () => {
            await change(tab, elements, count, lines);
            await setTimeout(WATCHED);
          });
          await released.countsIn(tab);
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

/** Gives each of the first elements of a kind another text. */
async function change(
  tab: Page,
  elements: string,
  count: number,
  lines: readonly string[],
): Promise<void> {
  await tab.evaluate(
    (selector, most, texts) => {
      for (const [at, element] of [...document.querySelectorAll(selector)].entries()) {
        if (at === most) return;
        element.textContent = texts[(at + 1) % texts.length] ?? '';
      }
    },
    elements,
    count,
    lines,
  );
}
