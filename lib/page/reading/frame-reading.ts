import type { Browser } from 'wxt/browser';
import type { PageReader } from '../../check/page-reader.ts';
import { PageReading } from './page-reading.ts';
import { pointNothingOut } from './point-out.ts';
import { watchPage } from './watch-page.ts';

/** Whoever has a frame read connects to it within this, in milliseconds: a large page takes seconds to be checked. */
const PATIENCE = 30_000;

/** What was read of a frame, and who is to hear when the frame reads otherwise. */
export class FrameReading implements PageReader {
  #reading: PageReading | undefined;
  readonly #readers = new Set<Browser.runtime.Port>();
  #watching: AbortController | undefined;
  #leaving: ReturnType<typeof setTimeout> | undefined;
  /** Whether the frame has changed since it was read, and nobody was there to hear of it. */
  #changedUnheard = false;

  /** Reads the frame, and watches it from then on: it can change before somebody connects. */
  read(): ReturnType<PageReader['read']> {
    this.#reading = new PageReading();
    this.#changedUnheard = false;
    this.#watch(this.#reading.shadows);
    clearTimeout(this.#leaving);
    this.#leaving = setTimeout(() => this.#leaveIfAlone(), PATIENCE);
    return this.#reading.text();
  }

  show(...wanted: Parameters<PageReader['show']>): ReturnType<PageReader['show']> {
    return this.#reading?.show(...wanted) ?? 'gone';
  }

  /** Tells a reader of changes, and keeps what was read, for as long as one is connected. */
  connect(reader: Browser.runtime.Port): void {
    this.#readers.add(reader);
    if (!this.#watching) this.#watch([]);
    if (this.#changedUnheard) this.#tell();
    reader.onDisconnect.addListener(() => {
      this.#readers.delete(reader);
      this.#leaveIfAlone();
    });
  }

  /** Watches the frame from now on, with the shadow roots that were read. */
  #watch(shadows: readonly ShadowRoot[]): void {
    this.#watching?.abort();
    this.#watching = new AbortController();
    const { signal } = this.#watching;
    watchPage(shadows, () => this.#tell(), signal);
    // The back/forward cache ends all connections, and Firefox does not say so here.
    const cutOff = ({ isTrusted }: Event) => {
      if (!isTrusted) return;
      this.#readers.clear();
      this.#leaveIfAlone();
    };
    addEventListener('pagehide', cutOff, { signal });
  }

  #tell(): void {
    this.#changedUnheard = this.#readers.size === 0;
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- not a window's
    for (const reader of this.#readers) reader.postMessage(null);
  }

  #leaveIfAlone(): void {
    if (this.#readers.size > 0) return;
    clearTimeout(this.#leaving);
    this.#watching?.abort();
    this.#watching = undefined;
    this.#reading = undefined;
    pointNothingOut();
  }
}
