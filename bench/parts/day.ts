import type { Page } from 'puppeteer-core';
import { setTimeout } from 'node:timers/promises';
import { serveFolder } from '../../scripts/browser/serve.ts';
import { snapshotOf } from '../heap.ts';
import type { Snapshot } from '../heap.ts';
import { HEADERS, Laboratory, REST } from '../laboratory.ts';
import { MADE, writeMadePages } from '../made-pages.ts';
import type { BenchPage } from '../pages.ts';
import type { Report } from '../report.ts';
import type { Setting } from '../setting.ts';
import { brief } from '../shown.ts';

/** What the app is put through before the first snapshot: engines keep what they learn. */
const WARM_UP = 1000;
/** As many at a time: the driver gives up on what takes minutes. */
const AT_ONCE = 500;
const CHANGES_A_NAVIGATION = 100;
const COLUMNS = ['', 'kB before', 'kB after', 'of it code', 'objects', 'detached nodes'];

interface Day {
  readonly before: Snapshot;
  readonly after: Snapshot;
}

/** Navigations within a single-page app, with a hundred changes each, and what they leave behind. */
export async function day(setting: Setting, report: Report): Promise<void> {
  const { options, browser, laboratory, folder, sentences } = setting;
  const { navigations } = options;
  await writeMadePages(folder, sentences);
  await using server = await serveFolder(folder, () => HEADERS);
  await using released = await Laboratory.open(browser, setting.released);
  const page = { name: MADE.app, url: `${server.origin}/${MADE.app}` };
  const lines = Array.from({ length: 200 }, (_, index) => {
    const all = index % 4 === 0 ? sentences.withOne : sentences.without;
    return all[index] ?? '';
  });
  const spend = (where: Laboratory, check?: (tab: Page) => Promise<void>) =>
    spendDay(where, page, lines, navigations, folder, check);
  const isFollowed = async (tab: Page) => {
    const counts = await released.countsIn(tab);
    if (Object.keys(counts).length === 0) throw new Error('The spotter lost its way');
  };
  // Side by side: what is asked is not how long it takes.
  const [without, ours] = await Promise.all([spend(laboratory), spend(released, isFollowed)]);
  const changes = (navigations * CHANGES_A_NAVIGATION).toLocaleString('en-GB');
  const title = `${navigations.toLocaleString('en-GB')} navigations and ${changes} changes`;
  for (const [name, { before, after }] of Object.entries({ without, 'with us': ours })) {
    report.row(title, COLUMNS, [
      name,
      brief(before.bytes / 1000),
      brief(after.bytes / 1000),
      `${brief(before.code / 1000)} → ${brief(after.code / 1000)}`,
      `${before.objects} → ${after.objects}`,
      `${before.detached} → ${after.detached}`,
    ]);
  }
  const more = grown(ours) - grown(without);
  const each = more / navigations;
  report.figure('a day', { value: each, low: each, high: each });
  report.note(
    `With us ${brief(more / 1000)} kB more came to the heap than without, code aside: ${brief(each)} bytes a navigation.`,
  );
}

/** What came to the heap, without what the engine compiles: it goes on with that for thousands of navigations. */
function grown({ before, after }: Day): number {
  return after.bytes - after.code - (before.bytes - before.code);
}

function spendDay(
  laboratory: Laboratory,
  page: BenchPage,
  lines: readonly string[],
  navigations: number,
  folder: string,
  check?: (tab: Page) => Promise<void>,
): Promise<Day> {
  return laboratory.visit(page, [], async (tab) => {
    await navigate(tab, lines, WARM_UP);
    // What has just left the page is held until it has been followed.
    await setTimeout(REST);
    const before = await snapshotOf(tab, folder);
    for (let done = 0; done < navigations; done += AT_ONCE) {
      await navigate(tab, lines, Math.min(AT_ONCE, navigations - done));
    }
    await setTimeout(REST);
    const after = await snapshotOf(tab, folder);
    await check?.(tab);
    return { before, after };
  });
}

/** Goes to other views of the app, each in a frame of its own; what it shows in the end is the same. */
async function navigate(tab: Page, lines: readonly string[], times: number): Promise<void> {
  await tab.evaluate(
    async (texts, count, changes) => {
      const app = document.querySelector('#app');
      if (!app) throw new Error('There is no app');
      const paragraph = (index: number) => {
        const made = document.createElement('p');
        const strong = document.createElement('b');
        strong.textContent = texts[(index * 7) % texts.length] ?? '';
        made.append(texts[index % texts.length] ?? '', ' ', strong);
        return made;
      };
      for (let left = count - 1; left >= 0; left--) {
        history.pushState(null, '', `?view=${left}`);
        app.replaceChildren(...Array.from({ length: 20 }, (_, row) => paragraph(left + row)));
        for (let change = 1; change < changes; change++) {
          const row = app.children[change % app.children.length];
          const line = texts[(left + change) % texts.length] ?? '';
          if (change % 3 === 0) row?.replaceWith(paragraph(left + change));
          else if (row?.firstChild) row.firstChild.nodeValue = line;
        }
        await new Promise(requestAnimationFrame);
      }
      // The last view is to be followed before anybody looks.
      await new Promise((resolve) => requestIdleCallback(resolve));
    },
    lines,
    times,
    CHANGES_A_NAVIGATION,
  );
}
