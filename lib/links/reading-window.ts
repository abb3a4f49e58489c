import browser from 'webextension-polyfill';
import { closeTab } from './tabs.ts';

/** What the page in front of the window of its own is asked for by. */
export const WINDOW_PAGE = '#window';

/** Held by the page that runs a check for as long as it is there. */
const OWNER = 'links-owner';

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

  /** The window's number, once it is there; undefined where there are no windows. */
  id(): Promise<number | undefined> {
    this.#opening ??= this.#open();
    return this.#opening;
  }

  /** Closes the window, where one is open. Another is opened when it is needed. */
  async close(): Promise<void> {
    const id = await this.#opening;
    this.#opening = undefined;
    if (id !== undefined) await closeWindow(id);
  }

  async #open(): Promise<number | undefined> {
    if (!hasWindows()) return undefined;
    const { id } = await browser.windows.create({
      url: browser.runtime.getURL(`links.html${WINDOW_PAGE}`),
      focused: false,
      state: 'minimized',
    });
    const removed = (gone: number) => {
      if (gone !== id) return;
      browser.windows.onRemoved.removeListener(removed);
      if (!this.#opening) return;
      this.#opening = undefined;
      this.#closedByPerson();
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
export function becomeOwner(): Promise<boolean> {
  return new Promise((resolve) => {
    void navigator.locks.request(OWNER, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      // Held until the page goes.
      return lock ? new Promise(() => undefined) : undefined;
    });
  });
}

/** Closes the window of this page with all its tabs once no page runs a check: it was left behind. */
export async function closeWithoutOwner(): Promise<void> {
  await navigator.locks.request(OWNER, { mode: 'shared' }, () => undefined);
  const { id } = await browser.windows.getCurrent();
  if (id !== undefined) await closeWindow(id);
}

async function closeWindow(id: number): Promise<void> {
  // Tabs that ask whether to be left would keep the window open.
  const tabs = await browser.tabs.query({ windowId: id }).catch(() => []);
  const behind = tabs.flatMap(({ id: tab, active }) => (active || !tab ? [] : [tab]));
  await Promise.all(behind.map(closeTab));
  await browser.windows.remove(id).catch(() => undefined);
}

/** Firefox for Android has no `windows`, whatever its types say. */
function hasWindows(): boolean {
  return 'windows' in browser && 'create' in browser.windows;
}
