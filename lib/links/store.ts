import * as v from 'valibot';
import browser, { type Storage } from 'webextension-polyfill';
import type { PageCheck } from '../check/page-check.ts';
import { reasonOf } from '../helpers/reason-of.ts';
import { isInPrivateWindow } from '../tabs/private-window.ts';
import type { HeldPage, HeldPages } from './held-pages.ts';
import { namedLink } from './link-query.ts';
import { isDone, MOST_LINKS, queue } from './queue.ts';
import { type SavedRun, savedRun } from './saved-run.ts';
import { storedPage } from './stored-page.ts';

/**
 * The keys of a check. Each link has one of its own, and so has its page: what is written is told to
 * every tab in which a marker runs, so no more is written than what has changed.
 */
function keysOf(isPrivate: boolean) {
  // Private windows share no locks with the others: a check can run here and there at once.
  const all = isPrivate ? 'privateLinks:' : 'links:';
  return { all, run: `${all}run`, link: `${all}link:`, page: `${all}page:` } as const;
}

/** The keys of the checks that are made in windows like this one. */
function keys() {
  return keysOf(isInPrivateWindow());
}

/** A run without its links, of which there are so many. */
const head = v.object({
  ...savedRun.entries,
  queue: v.object({
    ...queue.entries,
    links: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_LINKS)),
  }),
});

/**
 * On disk while a check is under way, and after that if its reader wants it kept; else in memory,
 * which goes with the browser. That of a private window is in memory from the first.
 */
function areaOf(run: SavedRun): Storage.StorageArea {
  if (isInPrivateWindow()) return browser.storage.session;
  return run.keep || !isDone(run.queue) ? browser.storage.local : browser.storage.session;
}

/** The check that was under way or kept; undefined where there is none that can be read. */
export async function readRun(): Promise<SavedRun | undefined> {
  const { run: runKey, link: linkKey } = keys();
  for (const area of [browser.storage.local, browser.storage.session]) {
    const run = v.safeParse(head, (await area.get(runKey))[runKey]);
    if (!run.success) continue;
    const linkKeys = Array.from(
      { length: run.output.queue.links },
      (_, number) => linkKey + number,
    );
    const stored = await area.get(linkKeys);
    const links = linkKeys.map((key) => stored[key]);
    const parsed = v.safeParse(savedRun, {
      ...run.output,
      queue: { ...run.output.queue, links },
    });
    if (parsed.success) return parsed.output;
  }
  return undefined;
}

/**
 * The check for a page to go on with; undefined where there is none, or where the browser cannot read
 * its own storage. What cannot be read of a check is cleared away: it would be taken for the next one's.
 */
export async function takeUpSaved(): Promise<SavedRun | undefined> {
  try {
    const saved = await readRun();
    if (!saved) await forgetRun();
    return saved;
  } catch {
    return undefined;
  }
}

/**
 * Writes down how far a check has come, and moves all of it to where it belongs by then.
 *
 * @param before what was written last; undefined where all is to be written
 * @param held pages that could not be written so far; they are tried again where all is moved
 * @returns pages that cannot be written where they belong now, and are stored nowhere
 */
export async function writeRun(
  run: SavedRun,
  before: SavedRun | undefined,
  held: HeldPages,
): Promise<HeldPages> {
  const area = areaOf(run);
  if (before && areaOf(before) === area) {
    await area.set(changedIn(run, before));
    return held;
  }
  const other = area === browser.storage.local ? browser.storage.session : browser.storage.local;
  await area.set(changedIn(run, undefined));
  const moved = await ours(other);
  const heldChecks = [...held].map(([link, { check }]) => [link, check] as const);
  const unwritten = await setPages(area, new Map([...pagesIn(moved), ...heldChecks]));
  await other.remove(Object.keys(moved));
  return unwritten;
}

/** Writes pages at once, which is told to others once; one by one where not all of them fit. */
async function setPages(
  area: Storage.StorageArea,
  pages: ReadonlyMap<number, PageCheck>,
): Promise<HeldPages> {
  const unwritten = new Map<number, HeldPage>();
  const { page } = keys();
  const entries = [...pages].map(([link, check]) => [page + link, check] as const);
  try {
    await area.set(Object.fromEntries(entries));
    return unwritten;
  } catch {
    // Those that do fit are told below.
  }
  for (const [link, check] of pages) {
    try {
      await area.set({ [page + link]: check });
    } catch (error) {
      unwritten.set(link, { check, why: reasonOf(error) });
    }
  }
  return unwritten;
}

function changedIn(run: SavedRun, before: SavedRun | undefined): Record<string, unknown> {
  const { links } = run.queue;
  const { run: runKey, link: linkKey } = keys();
  const changed: Record<string, unknown> = {
    [runKey]: { ...run, queue: { ...run.queue, links: links.length } },
  };
  for (const [number, link] of links.entries()) {
    if (link !== before?.queue.links[number]) changed[linkKey + number] = link;
  }
  return changed;
}

/** Writes down the page that a link of this check came to. */
export async function writePage(run: SavedRun, link: number, check: PageCheck): Promise<void> {
  await areaOf(run).set({ [keys().page + link]: check });
}

/** Removes the page of a link, wherever it is. */
export async function removePage(link: number): Promise<void> {
  const key = keys().page + link;
  await browser.storage.local.remove(key);
  await browser.storage.session.remove(key);
}

/** The pages of the check, by the number of their link. */
export async function readPages(): Promise<ReadonlyMap<number, PageCheck>> {
  return pagesIn({
    ...(await ours(browser.storage.session)),
    ...(await ours(browser.storage.local)),
  });
}

function pagesIn(stored: Readonly<Record<string, unknown>>): ReadonlyMap<number, PageCheck> {
  const { page: pageKey } = keys();
  return new Map(
    Object.entries(stored).flatMap(([key, page]) => {
      const parsed = v.safeParse(storedPage, page);
      return key.startsWith(pageKey) && parsed.success
        ? [[Number(key.slice(pageKey.length)), parsed.output]]
        : [];
    }),
  );
}

/**
 * The page of the link that an address of ours names (`sidepanel.html?link=12&run=…`), if it was
 * read in that very check, and as long as that is kept.
 */
export async function pageOfLink(query: string): Promise<PageCheck | undefined> {
  const named = namedLink(query);
  if (!named) return undefined;
  const { run: runKey, page: pageKey } = keys();
  const key = pageKey + named.link;
  for (const area of [browser.storage.local, browser.storage.session]) {
    const { [runKey]: run, [key]: page } = await area.get([runKey, key]);
    const [itsRun, parsed] = [v.safeParse(head, run), v.safeParse(storedPage, page)];
    const isOfRun = itsRun.success && itsRun.output.startedAt === named.startedAt;
    if (isOfRun && parsed.success) return parsed.output;
  }
  return undefined;
}

/**
 * Leaves nothing of the check.
 *
 * @param isPrivate of that in private windows, or of that in the others; where not told, of that in
 *   windows like this one
 */
export async function forgetRun(isPrivate = isInPrivateWindow()): Promise<void> {
  for (const area of [browser.storage.local, browser.storage.session]) {
    await area.remove(Object.keys(await ours(area, isPrivate)));
  }
}

async function ours(
  area: Storage.StorageArea,
  isPrivate = isInPrivateWindow(),
): Promise<Record<string, unknown>> {
  const { all } = keysOf(isPrivate);
  const stored = Object.entries(await area.get(null));
  return Object.fromEntries(stored.filter(([key]) => key.startsWith(all)));
}
