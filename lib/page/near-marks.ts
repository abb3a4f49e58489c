import { viewsAway } from './box.ts';
import type { Mark } from './mark.ts';
import { Neighbourhoods } from './neighbourhoods.ts';
import type { Neighbours } from './neighbours.ts';
import { whenIdle } from './when.ts';

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

/** What is near is looked at again no sooner than this, in milliseconds, and so many times what a look takes. */
const PAUSE = 100;
const SHARE = 20;
/** As long as a look waits for an idle moment then, in milliseconds: a page that scrolls may have none. */
const SOON = 50;

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
  readonly #hoods = new Neighbourhoods();
  /** Whether those far away are on show as well. */
  #shownAll = false;
  #planned = false;
  #pause = PAUSE;
  #listening = false;

  /** @param signal ends it all */
  constructor(stage: Stage, signal: AbortSignal) {
    this.#stage = stage;
    this.#signal = signal;
  }

  add(mark: Mark): void {
    const isLong = mark.texts.some(({ length }) => length > LONG);
    if (!isLong) this.#hoods.add(mark);
    if (isLong || this.#areFew) this.#stage.show(mark);
    else this.lookAround();
  }

  delete(mark: Mark): void {
    this.#stage.hide(mark);
    this.#hoods.delete(mark);
  }

  clear(): void {
    this.#hoods.clear();
  }

  /** To be called whenever other marks may be near the reader than before. */
  lookAround(): void {
    if (this.#planned || this.#areFew) return;
    this.#planned = true;
    this.#listen();
    whenIdle(() => this.#look(), this.#signal, this.#pause, SOON);
  }

  get #areFew(): boolean {
    return this.#hoods.all.size === 0 && this.#hoods.fresh.size <= FEW;
  }

  #look(): void {
    this.#planned = false;
    const started = performance.now();
    // All are asked first: each range that is shown would have the next one ask for a new layout.
    const range = document.createRange();
    const { grown, more } = this.#hoods.settle(range);
    const away = new Map([...this.#hoods.all].map((one) => [one, viewsAway(one.box(range))]));
    const comesNear = [...away].some(([one, views]) => !one.areNear && views < NEAR);
    if (this.#shownAll || grown.size > 0 || comesNear) {
      this.#shownAll = false;
      for (const [one, views] of away) {
        const areNear = views < FAR;
        if (areNear !== one.areNear || grown.has(one)) this.#put(one, areNear);
      }
    }
    this.#pause = Math.max(PAUSE, SHARE * (performance.now() - started));
    if (more) this.lookAround();
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
    const options = { capture: true, passive: true, signal: this.#signal };
    for (const type of ['scroll', 'afterprint']) {
      window.addEventListener(type, () => this.lookAround(), options);
    }
    const showAll = ({ isTrusted }: Event) => {
      if (isTrusted) this.#showAll();
    };
    window.addEventListener('beforeprint', showAll, options);
  }

  /** Chromium prints highlights, and of a page all of it. */
  #showAll(): void {
    this.#shownAll = true;
    for (const neighbours of this.#hoods.all) this.#put(neighbours, true);
    for (const mark of this.#hoods.fresh) this.#stage.show(mark);
  }
}
