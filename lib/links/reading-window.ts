import browser from 'webextension-polyfill';
import { isInPrivateWindow } from '../tabs/private-window.ts';
import { closeTab } from './tabs.ts';

/** The address of the page in front of the window of its own ends so, and names the window's owner. */
const WINDOW_PAGE = '#window-';

/** Held by the one page that runs checks. */
const OWNER = 'links-owner';
/** So long another page has to let go of it. */
const PATIENCE_MS = 1500;
/** This page, among all that ever ran checks. */
const OWN_ID = crypto.randomUUID();

/**
 * The window in which links are opened, out of sight. Where a browser has no windows (Android),
 * the tabs open in the one that there is.
 */
export class ReadingWindow {
  #opening: Promise<number | undefined> | undefined;
  readonly #closedByPerson: () => void;

  /** @param closedByPerson told when the window goes while links are opened in it */
  constructor(closedByPerson: () => void) {
    this.#closedByPerson = closedByPerson;
  }

  /**
   * The window's number, once it is there; undefined where there are no windows.
   *
   * @throws where the browser opens none
   */
  id(): Promise<number | undefined> {
    if (!this.#opening) {
      const opening = this.#open(() => {
        // A window that was closed here may go only when another has been opened in its stead.
        if (this.#opening !== opening) return;
        this.#opening = undefined;
        this.#closedByPerson();
      });
      this.#opening = opening;
      // The next link tries anew.
      opening.catch(() => {
        if (this.#opening === opening) this.#opening = undefined;
      });
    }
    return this.#opening;
  }

  /** Closes the window, where one is open. Another is opened when it is needed. */
  async close(): Promise<void> {
    const opening = this.#opening;
    this.#opening = undefined;
    // Where none could be opened, whoever asked for it was told.
    const id = await opening?.catch(() => undefined);
    if (id !== undefined) await closeWindow(id);
  }

  /** @param onGone called once the window is closed, by whomever */
  async #open(onGone: () => void): Promise<number | undefined> {
    if (!hasWindows()) return undefined;
    const { id } = await browser.windows.create({
      url: browser.runtime.getURL(`links.html${WINDOW_PAGE}${OWN_ID}`),
      focused: false,
      state: 'minimized',
      // Firefox has pages of ours in private windows. An ordinary window would put the links into the
      // history; besides, locks are not shared with it, and it would take its owner for gone.
      ...(isInPrivateWindow() && { incognito: true }),
    });
    const removed = (gone: number) => {
      if (gone !== id) return;
      browser.windows.onRemoved.removeListener(removed);
      onGone();
    };
    browser.windows.onRemoved.addListener(removed);
    return id;
  }
}

/**
 * Whether this page alone runs checks from now on, until it is closed.
 *
 * @returns false where another does
 */
export async function becomeOwner(): Promise<boolean> {
  const isOwner = await hold(OWNER);
  return isOwner && hold(OWNER + OWN_ID);
}

/** The owner that the address of the page in front of a window names; undefined for other pages. */
export function ownerOf(hash: string): string | undefined {
  return hash.startsWith(WINDOW_PAGE) ? hash.slice(WINDOW_PAGE.length) : undefined;
}

/** Closes the window of this page with all its tabs as soon as its owner has gone. */
export async function closeAfter(owner: string): Promise<void> {
  await navigator.locks.request(OWNER + owner, () => undefined);
  const { id } = await browser.windows.getCurrent();
  if (id !== undefined) await closeWindow(id);
}

/** Whether a lock was free, or became so: a page that is just closing still has it for a moment. */
function hold(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const request = navigator.locks.request(
      name,
      { signal: AbortSignal.timeout(PATIENCE_MS) },
      () => {
        resolve(true);
        // Held until the page goes.
        return new Promise(() => undefined);
      },
    );
    request.catch(() => {
      resolve(false);
    });
  });
}

/** Closes all in a window but pages of ours that somebody opened there; without any, it goes. */
async function closeWindow(windowId: number): Promise<void> {
  const ours = browser.runtime.getURL('');
  const inFront = browser.runtime.getURL(`links.html${WINDOW_PAGE}`);
  const front: number[] = [];
  const others: number[] = [];
  // Without an answer, somebody has closed it already.
  for (const { id, url = '' } of await browser.tabs.query({ windowId }).catch(() => [])) {
    if (id === undefined) continue;
    if (url.startsWith(inFront)) front.push(id);
    else if (!url.startsWith(ours)) others.push(id);
  }
  await Promise.all(others.map(closeTab));
  await browser.tabs.remove(front).catch(() => undefined);
}

/** Firefox for Android has no `windows`, whatever its types say. */
function hasWindows(): boolean {
  return 'windows' in browser && 'create' in browser.windows;
}
