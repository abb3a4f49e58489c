import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { serveFolder } from '../../scripts/browser/serve.ts';
import { HEADERS, Laboratory, REST } from '../laboratory.ts';
import { MADE, writeMadePages } from '../made-pages.ts';
import type { Report } from '../report.ts';
import type { Setting } from '../setting.ts';
import { shown } from '../shown.ts';
import { middleOf } from '../statistics.ts';
import { ourShare } from '../trace.ts';
import { traceOf } from '../trace-of.ts';

const MESSAGES_A_SECOND = 100;
/** How many different ones there are. */
const MESSAGES = 300;
/** What is watched once the page has come to rest, in milliseconds. */
const WATCHED = 8000;
const COLUMNS = ['messages', 'runs', 'our share, %', 'of', 'our longest task, ms'];

/** A chat with a hundred messages a second, on a page of 10,000 nodes. */
export async function chat(setting: Setting, report: Report): Promise<void> {
  const { options, browser, folder, sentences } = setting;
  await writeMadePages(folder, sentences);
  await using server = await serveFolder(folder, () => HEADERS);
  await using released = await Laboratory.open(browser, setting.released);
  const page = { name: MADE.chat, url: `${server.origin}/${MADE.chat}` };
  const kinds = {
    'without a term': sentences.without.slice(0, MESSAGES),
    'one in ten with a term': sentences.without
      .slice(0, MESSAGES)
      .map(
        (message, index) => (index % 10 === 0 ? sentences.withOne[index] : undefined) ?? message,
      ),
  };
  for (const [kind, messages] of Object.entries(kinds)) {
    const shares: { percent: number; longest: number }[] = [];
    for (let round = 0; round < Math.min(options.fewRounds, 2); round++) {
      await released.visit(page, [], async (tab) => {
        await setTimeout(REST);
        await startTalking(tab, messages);
        const began = performance.now();
        const events = await traceOf(tab, () => setTimeout(WATCHED));
        const { total, longest } = ourShare(events, released.session.extensionBase);
        const said = await stopTalking(tab);
        await released.countsIn(tab);
        const expected = ((performance.now() - began) / 1000) * MESSAGES_A_SECOND;
        if (said < expected / 2) throw new Error(`The chat said ${said} of ${expected} messages`);
        shares.push({ percent: (total / WATCHED) * 100, longest });
      });
    }
    const percent = shares.map((share) => share.percent);
    report.row('Beside a live chat', COLUMNS, [
      kind,
      String(shares.length),
      shown(middleOf(percent)),
      `${WATCHED / 1000} s`,
      shown(middleOf(shares.map(({ longest }) => longest))),
    ]);
    // The last kind asks the most of us: it is what the goal is held to.
    report.figure('chat', middleOf(percent));
    await report.keep(false);
  }
}

/** Says a hundred messages a second from now on, and forgets what is long past. */
async function startTalking(tab: Page, messages: readonly string[]): Promise<void> {
  await tab.evaluate(
    (lines, perSecond) => {
      const place = document.querySelector('#chat');
      const began = performance.now();
      let said = 0;
      const timer = setInterval(() => {
        // A timer that comes late has more to say.
        for (; said < ((performance.now() - began) / 1000) * perSecond; said++) {
          const [line, reader, words] = ['p', 'b', 'span'].map((name) =>
            document.createElement(name),
          );
          if (!place || !line || !reader || !words) return;
          reader.textContent = 'Reader';
          words.textContent = lines[said % lines.length] ?? '';
          line.append(reader, ' ', words);
          place.append(line);
          place.firstElementChild?.remove();
        }
      }, 1000 / perSecond);
      Object.assign(globalThis, {
        stopTalking: () => {
          clearInterval(timer);
          return said;
        },
      });
    },
    messages,
    MESSAGES_A_SECOND,
  );
}

/** Ends it; gives how much was said. */
function stopTalking(tab: Page): Promise<number> {
  return tab.evaluate(() => Number(Reflect.get(globalThis, 'stopTalking')()));
}
