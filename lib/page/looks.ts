import { whenIdle } from './when.ts';

/** As long as a look may hold the page up at a time, in milliseconds. */
const SLICE = 3;
/**
 * As long as a look that has begun waits for an idle moment to go on, in milliseconds. Firefox, on
 * two processors, was seen to give a quiet page none for seconds: each step of a look waited its
 * whole second, and the badge of ten thousand marks came after a quarter of a minute.
 */
export const SOON = 50;

/** What is looked at, and when; times are in milliseconds. */
export interface Look {
  /** Whether there is anything to look at. */
  readonly isWorthIt: () => boolean;
  /** The look itself, in small steps. */
  readonly steps: () => Iterator<unknown>;
  /** Called when it is over. */
  readonly done?: () => void;
  /** From when the first is asked for until it begins. */
  readonly first: number;
  /** The same for all others, or so many times what the look before took, if that is not more than the most. */
  readonly pause: number;
  readonly share: number;
  readonly most?: number;
  /** After this it waits no longer for the page to be idle, and begins. */
  readonly timeout?: number;
}

/** Looks at a page again and again, whenever that is asked for and the page has nothing else to do. */
export class Looks {
  readonly #look: Look;
  readonly #signal: AbortSignal;
  #wait: number;
  /** Whether one is planned, or under way. */
  #planned = false;
  /** Whether one has been asked for since the last began. */
  #again = false;

  /** @param signal ends them all */
  constructor(look: Look, signal: AbortSignal) {
    this.#look = look;
    this.#signal = signal;
    this.#wait = look.first;
  }

  /** To be called whenever a look would see something else than the one before. */
  ask(): void {
    this.#again = true;
    if (this.#planned || !this.#look.isWorthIt()) return;
    this.#planned = true;
    const begin = () => {
      this.#again = false;
      this.#go(this.#look.steps(), 0);
    };
    whenIdle(begin, this.#signal, this.#wait, this.#look.timeout);
  }

  /** Looks for as long as a page can bear at a time, and goes on when it is idle again. */
  #go(steps: Iterator<unknown>, before: number): void {
    const started = performance.now();
    let over: boolean | undefined;
    do over = steps.next().done;
    while (!over && performance.now() - started < SLICE);
    const took = before + performance.now() - started;
    if (over) this.#end(took);
    else whenIdle(() => this.#go(steps, took), this.#signal, 0, SOON);
  }

  #end(took: number): void {
    const { pause, share, most = Infinity, done } = this.#look;
    this.#planned = false;
    this.#wait = Math.min(Math.max(pause, share * took), most);
    done?.();
    if (this.#again) this.ask();
  }
}
