import { limitsFor } from '../../lib/links/limits.ts';
import { next } from '../../lib/links/queue.ts';
import { ReadingWindow } from '../../lib/links/reading-window.ts';
import { LinkRun } from '../../lib/links/run.ts';
import type { SavedRun } from '../../lib/links/saved-run.ts';
import { removePage, writePage, writeRun } from '../../lib/links/store.ts';
import { visit } from '../../lib/links/visit.ts';
import { mayReadPages } from '../../lib/tabs/page-permission.ts';

/** A check on this page, with the window that it opens links in. */
export interface UnderWay {
  readonly run: LinkRun;
  /** Whether it was begun before this page was opened. */
  readonly isTakenUp: boolean;
  /** Ends the check, closes the window, and waits until all is written. */
  readonly stop: () => Promise<void>;
}

/** Begins a check. */
export function startRun(saved: SavedRun): UnderWay {
  const underWay = withWindow(saved, false);
  underWay.run.tell({ type: 'resumed' });
  return underWay;
}

/** Takes up a check that was interrupted or is done. It waits until somebody lets it go on. */
export function takeUpRun(saved: SavedRun): UnderWay {
  return withWindow({ ...saved, queue: next(saved.queue, { type: 'interrupted' }) }, true);
}

function withWindow(saved: SavedRun, isTakenUp: boolean): UnderWay {
  const readingWindow = new ReadingWindow(() => {
    run.tell({ type: 'paused' });
  });
  const run = new LinkRun(saved, {
    visit: async (address, { seconds, localAllowed }) =>
      visit({
        address,
        windowId: await readingWindow.id(),
        limits: limitsFor(seconds),
        localAllowed,
      }),
    mayRead: mayReadPages,
    rest: () => readingWindow.close(),
    write: writeRun,
    writePage,
    removePage,
  });
  const stop = async () => {
    run.end();
    await readingWindow.close();
    await run.written();
  };
  return { run, isTakenUp, stop };
}
