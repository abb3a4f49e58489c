import type { Marks } from './marks.ts';
import { whenIdle } from './when.ts';

/** What makes text visible, or hides it, without changing it. */
const SHOWING = {
  attributes: true,
  subtree: true,
  attributeFilter: ['class', 'style', 'hidden', 'open'],
};

/** The page is looked at again no sooner than this, in milliseconds. */
const PAUSE = 300;

/** Tells when the terms that a reader can see are others than before. */
export class ShownTerms {
  readonly #marks: Marks;
  readonly #onTerms: () => void;
  readonly #signal: AbortSignal;
  #told = '';
  #planned = false;
  #observer: MutationObserver | undefined;

  constructor(marks: Marks, onTerms: () => void, signal: AbortSignal) {
    this.#marks = marks;
    this.#onTerms = onTerms;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#observer?.disconnect());
  }

  /** To be called whenever marks have come or gone. */
  check(): void {
    if (this.#planned || (this.#told === '' && !this.#marks.any)) return;
    this.#planned = true;
    const first = this.#observer === undefined;
    whenIdle(() => this.#look(), this.#signal, first ? 0 : PAUSE);
  }

  #look(): void {
    this.#planned = false;
    if (!this.#observer && this.#marks.any) {
      // Pages change their styles all the time: they are watched only where there is a mark to show.
      this.#observer = new MutationObserver(() => this.check());
      this.#observer.observe(document, SHOWING);
      // A popover comes and goes without any attribute changing.
      document.addEventListener('toggle', () => this.check(), {
        capture: true,
        passive: true,
        signal: this.#signal,
      });
    }
    const terms = Object.keys(this.#marks.counts()).toSorted().join();
    if (terms === this.#told) return;
    this.#told = terms;
    this.#onTerms();
  }
}
