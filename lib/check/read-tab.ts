import { pack } from 'virtual:clinic-content';
import { matcher } from 'virtual:clinic-matcher';
import { statements } from 'virtual:clinic-statements';
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { checkStatements } from '../statements/check-statements.ts';
import { checkPage } from './check-page.ts';
import { frameText, type PageText } from './frame-text.ts';
import type { PageCheck, PagePlace } from './page-check.ts';
import { SHOWN, type Shown } from './page-reader.ts';
import { versionsNow } from './versions.ts';

const shown = v.picklist(SHOWN);

/** Why a tab could not be read. */
export type Unreadable =
  /** The browser keeps extensions out of this page. */
  | 'not-allowed'
  /** There is no such tab any more. */
  | 'no-tab';

/** Thrown where a tab cannot be read. */
export class UnreadableTab extends Error {
  readonly reason: Unreadable;

  constructor(reason: Unreadable) {
    super(`The tab cannot be read: ${reason}`);
    this.reason = reason;
  }
}

/**
 * Reads what stands in a tab, all its frames, and checks it against the clinic's content. It works
 * in tabs that nobody has seen yet and on sites where marking is switched off, and changes nothing
 * in the page.
 *
 * @throws {UnreadableTab}
 */
export async function readTab(tabId: number): Promise<PageCheck> {
  const page = await textOf(tabId);
  return checkPage(page, {
    pack,
    matcher,
    statements: (paragraphs) => checkStatements(statements, paragraphs),
    readAt: new Date(),
    versions: await versionsNow(pack),
  });
}

/**
 * Brings something that was read into view in its tab, and points it out there.
 *
 * @param text what was read there: where the page says something else by now, it is gone
 */
export async function showInTab(
  tabId: number,
  { frame, paragraph, start, end }: PagePlace,
  text: string,
): Promise<Shown> {
  try {
    const [injection] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frame] },
      args: [paragraph, start, end, text],
      func: (...wanted: [number, number, number, string]) =>
        globalThis.clinicContextReader?.show(...wanted) ?? null,
    });
    return v.parse(shown, injection?.result);
  } catch {
    // The frame has gone, or holds another document.
    return 'gone';
  }
}

async function textOf(tabId: number): Promise<PageText> {
  const target = { tabId, allFrames: true };
  let frames: Awaited<ReturnType<typeof browser.scripting.executeScript>>;
  try {
    // At once: a frame that never ends loading would have everybody wait.
    const now = { target, injectImmediately: true };
    await browser.scripting.executeScript({ ...now, files: ['/page-reader.js'] });
    frames = await browser.scripting.executeScript({
      ...now,
      // Runs in the frame: it can use nothing from this file. Chrome runs it around its view of a
      // PDF file too, and keeps it from what stands in it.
      func: () =>
        document.contentType === 'application/pdf'
          ? null
          : (globalThis.clinicContextReader?.read() ?? null),
    });
  } catch {
    throw new UnreadableTab((await exists(tabId)) ? 'not-allowed' : 'no-tab');
  }
  const page = frames.flatMap(({ frameId, result }) => {
    const parsed = v.safeParse(frameText, result);
    return parsed.success ? [{ frame: frameId, ...parsed.output }] : [];
  });
  if (!page.some(({ frame }) => frame === 0)) throw new UnreadableTab('not-allowed');
  return page.toSorted((a, b) => a.frame - b.frame);
}

async function exists(tabId: number): Promise<boolean> {
  try {
    await browser.tabs.get(tabId);
    return true;
  } catch {
    return false;
  }
}
