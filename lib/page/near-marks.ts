import { viewsAway } from './box.ts';
import { listen } from './listen.ts';
import { Looks, SOON } from './looks.ts';
import type { Mark } from './mark.ts';
import { Neighbourhoods } from './neighbourhoods.ts';
import type { Neighbours } from './neighbours.ts';

/** So few marks are shown wherever they stand. */
const FEW = 100;
/** To ask where a longer text stands, in UTF-16 units, would take long: what is in it is shown anyhow. */
const LONG = 10_000;

/**
 * What is less than so many viewports away has to be on show. It is seen to for more of them at a
 * time, because each change of a highlight has the whole page looked over.
 */
const NEAR = 1;
const FAR = 3;

/**
 * The page is looked at again no sooner than this, in milliseconds, and so many times what a look
 * takes; but nobody waits for longer than the most.
 */
const PAUSE = 100;
const SHARE = 20;
const MOST = 1000;

/** What is done with marks that come near, and with those that are near no longer. */
export interface Stage {
  show(mark: Mark): void;
  hide(mark: Mark): void;
}

/**
 * Of very many marks, shows those that a reader sees or could soon come to see. In every frame in
 * which anything on a page has changed, browsers go through all ranges of its highlights, wherever
 * these are, and take some microseconds for each: with ten thousand, a clock that ticks holds up
 * the page.
 */
export class NearMarks {
  readonly #stage: Stage;
  readonly #signal: AbortSignal;
  readonly #looks: Looks;
  readonly #hoods = new Neighbourhoods();
  /** Whether some have come that are on show only once it is looked where they are. */
  #isBehind = false;
  /** Whether those far away are on show as well. */
  #shownAll = false;
  #listening = false;

  /** @param signal ends it all */
  constructor(stage: Stage, signal: AbortSignal) {
    this.#stage = stage;
    this.#signal = signal;
    this.#looks = new Looks(
      {
        isWorthIt: () => !this.#areFew,
        steps: () => this.#looking(),
        first: PAUSE,
        pause: PAUSE,
        share: SHARE,
        most: MOST,
        // A page that scrolls may have no idle moment.
        timeout: SOON,
      },
      signal,
    );
  }

  /** Adds a mark, which is shown at once where there are few; otherwise once it is looked where it is. */
  add(mark: Mark): void {
    const isLong = mark.texts.some(({ length }) => length > LONG);
    if (!isLong) this.#hoods.add(mark);
    if (isLong || this.#areFew) this.#stage.show(mark);
    else this.#isBehind = true;
  }

  delete(mark: Mark): void {
    this.#stage.hide(mark);
    this.#hoods.delete(mark);
  }

  clear(): void {
    this.#hoods.clear();
    this.#isBehind = false;
  }

  /** To be called whenever other marks may be near the reader than before. */
  lookAround(): void {
    if (!this.#areFew) this.#listen();
    this.#looks.ask();
  }

  get #areFew(): boolean {
    return !this.#isBehind && this.#hoods.all.size === 0 && this.#hoods.fresh.size <= FEW;
  }

  *#looking(): Generator<void> {
    this.#isBehind = false;
    // All are asked first: each range that is shown would have the next one ask for a new layout.
    const range = document.createRange();
    const grown = yield* this.#hoods.settling(range);
    const away = new Map<Neighbours, number>();
    for (const one of this.#hoods.all) {
      away.set(one, viewsAway(one.box(range)));
      yield;
    }
    const comesNear = [...away].some(([one, views]) => !one.areNear && views < NEAR);
    if (!this.#shownAll && grown.size === 0 && !comesNear) return;
    this.#shownAll = false;
    for (const [one, views] of away) {
      // All may have been cleared meanwhile.
      if (!this.#hoods.all.has(one)) continue;
      const areNear = views < FAR;
      if (areNear !== one.areNear || grown.has(one)) this.#put(one, areNear);
    }
  }

  /** Puts neighbours on the stage, or takes them off it. */
  #put(neighbours: Neighbours, areNear: boolean): void {
    neighbours.areNear = areNear;
    for (const mark of neighbours.marks) {
      if (areNear) this.#stage.show(mark);
      else this.#stage.hide(mark);
    }
  }

  #listen(): void {
    if (this.#listening) return;
    this.#listening = true;
    const options = { capture: true, signal: this.#signal };
    for (const type of ['scroll', 'afterprint'] as const) {
      listen(window, type, () => this.lookAround(), options);
    }
    const showAll = ({ isTrusted }: Event) => {
      if (isTrusted) this.#showAll();
    };
    listen(window, 'beforeprint', showAll, options);
  }

  /** Chromium prints highlights, and of a page all of it. */
  #showAll(): void {
    this.#shownAll = true;
    for (const neighbours of this.#hoods.all) this.#put(neighbours, true);
    for (const mark of this.#hoods.fresh) this.#stage.show(mark);
  }
}
