import * as v from 'valibot';
import browser, { type Runtime, type Tabs } from 'webextension-polyfill';
import { TOO_LONG, within } from '../helpers/within.ts';
import { spotterMessage } from '../messaging/messages.ts';
import { onPermissionChanged } from '../tabs/page-permission.ts';
import type { PageCheck } from './page-check.ts';
import { readTab, UnreadableTab, type Unreadable } from './read-tab.ts';
import { READING } from './page-reader.ts';

/** What is known of a tab. */
export type TabCheck =
  | { readonly kind: 'reading' }
  | { readonly kind: 'check'; readonly check: PageCheck }
  | { readonly kind: Unreadable }
  /** Something went wrong that should not have. */
  | { readonly kind: 'failed' };

/** A page that never rests is read again only after this many times as long as reading it takes. */
const REST = 10;

/** So long, in milliseconds, a tab has to be read: Firefox never answers for some error pages. */
const MOST = 30_000;

/** Checks a tab, and again whenever its page has changed or gone elsewhere, until the signal ends it. */
export class TabWatch {
  readonly #tabId: number;
  readonly #tell: (state: TabCheck) => void;
  readonly #signal: AbortSignal;
  /** The reading that is under way. */
  #reading: Promise<void> | undefined;
  #isStale = false;
  #isGone = false;
  /** Has the reading that is under way be of no account: its page has been left. */
  #leave = () => {};
  #address = '';
  #port: Runtime.Port | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** How long the last reading took, in milliseconds. */
  #took = 0;

  constructor(tabId: number, tell: (state: TabCheck) => void, signal: AbortSignal) {
    this.#tabId = tabId;
    this.#tell = tell;
    this.#signal = signal;
    browser.tabs.onUpdated.addListener(this.#updated);
    browser.tabs.onRemoved.addListener(this.#removed);
    browser.runtime.onMessage.addListener(this.#heard);
    onPermissionChanged(() => void this.read(), signal);
    signal.addEventListener('abort', () => {
      browser.tabs.onUpdated.removeListener(this.#updated);
      browser.tabs.onRemoved.removeListener(this.#removed);
      browser.runtime.onMessage.removeListener(this.#heard);
      clearTimeout(this.#timer);
      this.#port?.disconnect();
    });
    tell({ kind: 'reading' });
    void this.read();
  }

  /** Reads the tab now. Ends once what it is then has been told. */
  read(): Promise<void> {
    this.#isStale = true;
    this.#reading ??= this.#readWhileStale();
    return this.#reading;
  }

  async #readWhileStale(): Promise<void> {
    while (this.#isStale && !this.#signal.aborted && !this.#isGone) {
      this.#isStale = false;
      const began = performance.now();
      const left = new Promise<undefined>((resolve) => {
        this.#leave = () => {
          resolve(undefined);
        };
      });
      const state = await Promise.race([stateOf(this.#tabId), left]);
      this.#took = performance.now() - began;
      if (this.#signal.aborted) break;
      if (!state) continue;
      if (state.kind === 'check') {
        this.#address = state.check.address;
        this.#listen();
      }
      this.#tell(state);
    }
    this.#reading = undefined;
  }

  /** Has the frames that were read tell of changes, and keep what they read while this holds. */
  #listen(): void {
    const port = browser.tabs.connect(this.#tabId, { name: READING });
    port.onMessage.addListener(() => {
      this.#readSoon();
    });
    // A page that goes into the back/forward cache ends it, which Chrome wants to be looked at.
    port.onDisconnect.addListener(() => void browser.runtime.lastError);
    // Only now: without any connection the frames would forget what they have just read.
    this.#port?.disconnect();
    this.#port = port;
  }

  #readSoon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      void this.read();
    }, this.#took * REST);
  }

  /** Spotters tell the background of other terms, also of those in shadow roots: this listens along. */
  readonly #heard = (message: unknown, sender: Runtime.MessageSender): undefined => {
    const parsed = v.safeParse(spotterMessage, message);
    if (!parsed.success || parsed.output.type !== 'terms-changed') return;
    if (sender.id === browser.runtime.id && sender.tab?.id === this.#tabId) this.#readSoon();
  };

  readonly #updated = (tabId: number, { status, url, title }: Tabs.OnUpdatedChangeInfoType) => {
    if (tabId !== this.#tabId) return;
    if (status === 'loading') {
      if (url === undefined || isSameDocument(url, this.#address)) return;
      this.#leave();
      this.#tell({ kind: 'reading' });
    } else if (status === 'complete' || url !== undefined) void this.read();
    // Some pages never stop changing it: "(1) Inbox".
    else if (title !== undefined) this.#readSoon();
  };

  readonly #removed = (tabId: number) => {
    if (tabId !== this.#tabId) return;
    this.#isGone = true;
    this.#leave();
    this.#tell({ kind: 'no-tab' });
  };
}

async function stateOf(tabId: number): Promise<TabCheck> {
  try {
    const check = await within(MOST, readTab(tabId));
    return check === TOO_LONG ? { kind: 'failed' } : { kind: 'check', check };
  } catch (error) {
    if (error instanceof UnreadableTab) return { kind: error.reason };
    console.error(error);
    return { kind: 'failed' };
  }
}

/** Whether going from one address to the other leaves the document as it is. */
function isSameDocument(a: string, b: string): boolean {
  return withoutHash(a) === withoutHash(b);
}

function withoutHash(address: string): string {
  return address.replace(/#.*$/su, '');
}
