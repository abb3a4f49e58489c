import { boxAround } from './flat-tree.ts';
import { listen } from './listen.ts';
import { Looks } from './looks.ts';
import type { Marks } from './marks.ts';

/** What makes text visible, or hides it, without changing it. */
const SHOWING = {
  attributes: true,
  subtree: true,
  attributeFilter: ['class', 'style', 'hidden', 'open'],
};
/** The same, where no attribute changes: a popover, a transition, another width. */
const SHOWING_EVENTS = ['toggle', 'transitionend', 'animationend', 'resize'] as const;
/** A style sheet may show text under the pointer or around the focus, or hide it there. */
const READER_EVENTS = ['pointerover', 'focusin', 'focusout'] as const;

/** The page is looked at again no sooner than this, in milliseconds, and so many times what a look takes. */
const PAUSE = 300;
const SHARE = 50;

/** Nobody waits to see more hidden marks than these come into sight. */
const MOST_AWAITED = 200;

/** Keeps marks off hidden text, and tells when the terms that a reader can see are others than before. */
export class ShownTerms {
  readonly #marks: Marks;
  readonly #shadows: () => Iterable<ShadowRoot>;
  readonly #onTerms: () => void;
  readonly #signal: AbortSignal;
  readonly #looks: Looks;
  #told = '';
  #observer: MutationObserver | undefined;
  /** Tells when a style sheet alone brings hidden text into sight. */
  #comingIntoSight: IntersectionObserver | undefined;
  /** What holds the hidden text that it looks out for. */
  #awaited: ReadonlySet<Element> = new Set();
  #followsReader = false;

  /**
   * @param shadows gives the shadow roots of the page
   * @param onTerms told whenever the terms on show are others than before
   */
  constructor(
    marks: Marks,
    shadows: () => Iterable<ShadowRoot>,
    onTerms: () => void,
    signal: AbortSignal,
  ) {
    this.#marks = marks;
    this.#shadows = shadows;
    this.#onTerms = onTerms;
    this.#signal = signal;
    this.#looks = new Looks(
      {
        isWorthIt: () => this.#told !== '' || marks.any,
        steps: () => marks.lookingAgain(),
        done: () => this.#looked(),
        first: 0,
        pause: PAUSE,
        share: SHARE,
      },
      signal,
    );
    signal.addEventListener('abort', () => {
      this.#observer?.disconnect();
      this.#comingIntoSight?.disconnect();
    });
  }

  /** To be called whenever marks have come or gone, or may be shown or hidden by now. */
  check(): void {
    this.#looks.ask();
  }

  #looked(): void {
    if (this.#marks.any) this.#watch();
    const terms = this.#marks.termsShown.join();
    const others = terms !== this.#told;
    this.#told = terms;
    if (others) this.#onTerms();
  }

  /** Pages change their styles all the time: they are watched only where there is a mark to show. */
  #watch(): void {
    if (!this.#observer) {
      this.#observer = new MutationObserver(() => this.check());
      this.#checkOn(SHOWING_EVENTS);
    }
    for (const root of [document, ...this.#shadows()]) this.#observer.observe(root, SHOWING);
    this.#awaitHidden();
  }

  /** What is awaited already is left at that: to be told of it anew would have it looked at for ever. */
  #awaitHidden(): void {
    const holders = new Set<Element>();
    let awaited = 0;
    for (const { texts } of this.#marks.hidden) {
      if (awaited++ === MOST_AWAITED) break;
      const holder = texts[0] && boxAround(texts[0]);
      if (holder) holders.add(holder);
    }
    for (const holder of this.#awaited) {
      if (!holders.has(holder)) this.#comingIntoSight?.unobserve(holder);
    }
    this.#awaited = holders;
    if (holders.size === 0) return;
    this.#comingIntoSight ??= new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) this.#comeIntoSight();
    });
    for (const holder of holders) this.#comingIntoSight.observe(holder);
  }

  /** What has come into sight may show no text as yet: a closed menu has its place all the time. */
  #comeIntoSight(): void {
    this.check();
    if (this.#followsReader) return;
    this.#followsReader = true;
    this.#checkOn(READER_EVENTS);
  }

  #checkOn(types: typeof SHOWING_EVENTS | typeof READER_EVENTS): void {
    const check = ({ isTrusted }: Event) => {
      if (isTrusted) this.check();
    };
    for (const type of types) {
      listen(window, type, check, { capture: true, signal: this.#signal });
    }
  }
}
