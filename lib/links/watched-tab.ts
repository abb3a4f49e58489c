import browser, { type Tabs } from 'webextension-polyfill';

/** A tab as it loads: what it shows, and whether it is still there. */
export class WatchedTab {
  readonly id: number;
  /** The page's address; empty until the browser shows one. */
  address = '';
  isLoading: boolean;
  isGone = false;
  /** How often it began to load something. */
  loads = 0;
  #heard = Promise.withResolvers<void>();

  constructor(tab: Tabs.Tab & { readonly id: number }, signal: AbortSignal) {
    this.id = tab.id;
    this.isLoading = tab.status === 'loading';
    if (this.isLoading) this.loads = 1;
    const updated = (id: number, change: Tabs.OnUpdatedChangeInfoType, now: Tabs.Tab) => {
      if (id === this.id) this.#update(change.status === 'loading', now);
    };
    const removed = (id: number) => {
      if (id !== this.id) return;
      this.isGone = true;
      this.#tell();
    };
    browser.tabs.onUpdated.addListener(updated);
    browser.tabs.onRemoved.addListener(removed);
    signal.addEventListener('abort', () => {
      browser.tabs.onUpdated.removeListener(updated);
      browser.tabs.onRemoved.removeListener(removed);
    });
  }

  /** Resolves once this holds, at once or after some change. */
  async until(holds: () => boolean): Promise<void> {
    while (!holds()) await this.#heard.promise;
  }

  /** Looks at the tab itself: what happened before it was watched was not heard. */
  async lookUp(): Promise<void> {
    try {
      this.#update(false, await browser.tabs.get(this.id));
    } catch {
      this.isGone = true;
      this.#tell();
    }
  }

  #update(begins: boolean, { url = '', status }: Tabs.Tab): void {
    // Until there is a page, browsers show a blank one of their own, or say nothing.
    if (/^https?:/.test(url)) this.address = url;
    if (begins) this.loads++;
    this.isLoading = status === 'loading';
    this.#tell();
  }

  #tell(): void {
    this.#heard.resolve();
    this.#heard = Promise.withResolvers();
  }
}
