import * as v from 'valibot';
import browser, { type Storage } from 'webextension-polyfill';
import type { PageCheck } from '../check/page-check.ts';
import { isDone } from './queue.ts';
import { storedPage } from './stored-page.ts';
import { type SavedRun, savedRun } from './saved-run.ts';

const RUN = 'links:run';
/** Each page has a key of its own: it is written once, while the run is written often. */
const PAGE = 'links:page:';

/**
 * On disk while a check is under way, and after that if its reader wants it kept; else in memory,
 * which goes with the browser.
 */
function areaOf(run: SavedRun): Storage.StorageArea {
  return run.keep || !isDone(run.queue) ? browser.storage.local : browser.storage.session;
}

/** The check that was under way or kept; undefined where there is none that can be read. */
export async function readRun(): Promise<SavedRun | undefined> {
  for (const area of [browser.storage.local, browser.storage.session]) {
    const parsed = v.safeParse(savedRun, (await area.get(RUN))[RUN]);
    if (parsed.success) return parsed.output;
  }
  return undefined;
}

/** Writes down how far a check has come, and moves all of it to where it belongs by then. */
export async function writeRun(run: SavedRun): Promise<void> {
  const area = areaOf(run);
  const other = area === browser.storage.local ? browser.storage.session : browser.storage.local;
  const moved = await ours(other);
  await area.set({ ...moved, [RUN]: run });
  await other.remove(Object.keys(moved));
}

/** Writes down the page that a link of this check came to. */
export async function writePage(run: SavedRun, link: number, check: PageCheck): Promise<void> {
  await areaOf(run).set({ [PAGE + link]: check });
}

/** The pages of the check, by the number of their link. */
export async function readPages(): Promise<ReadonlyMap<number, PageCheck>> {
  const stored = {
    ...(await ours(browser.storage.session)),
    ...(await ours(browser.storage.local)),
  };
  return new Map(
    Object.entries(stored).flatMap(([key, page]) => {
      const parsed = v.safeParse(storedPage, page);
      return key.startsWith(PAGE) && parsed.success
        ? [[Number(key.slice(PAGE.length)), parsed.output]]
        : [];
    }),
  );
}

/** The page of the link that an address of ours names (`sidepanel.html?link=12`), if it was read. */
export async function pageOfLink(query: string): Promise<PageCheck | undefined> {
  const named = new URLSearchParams(query).get('link');
  return named === null ? undefined : (await readPages()).get(Number(named));
}

/** Leaves nothing of the check. */
export async function forgetRun(): Promise<void> {
  for (const area of [browser.storage.local, browser.storage.session]) {
    await area.remove(Object.keys(await ours(area)));
  }
}

async function ours(area: Storage.StorageArea): Promise<Record<string, unknown>> {
  const stored = Object.entries(await area.get(null));
  return Object.fromEntries(stored.filter(([key]) => key === RUN || key.startsWith(PAGE)));
}
