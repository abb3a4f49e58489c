import { listen } from './listen.ts';
import { whenSeen } from './when.ts';

/** Milliseconds without a key or a scroll after which a reader is taken to be at rest. */
const REST = 150;
/** As long as work waits for that, in milliseconds. */
const PATIENCE = 1000;

/** Tells when there is time for work that the reader is not waiting for. */
export class Pace {
  readonly #signal: AbortSignal;
  #busyAt = -Infinity;
  #listening = false;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  /** Gives the page its turn, and waits for a moment when work disturbs nobody. */
  async turn(): Promise<void> {
    await nextTask();
    await this.rest();
  }

  /** Gives the page its turn, and waits only while nobody looks. */
  async shortTurn(): Promise<void> {
    await nextTask();
    await whenSeen();
  }

  /** Waits while somebody types or scrolls, though not for ever, and while nobody looks. */
  async rest(): Promise<void> {
    this.#listen();
    const since = performance.now();
    for (let wait = this.#wait(since); wait > 0; wait = this.#wait(since)) {
      // oxlint-disable-next-line no-await-in-loop -- Waiting is all that this does.
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
    await whenSeen();
  }

  /** From the first wait on: where there is none, nobody has to be told of every scroll. */
  #listen(): void {
    if (this.#listening) return;
    this.#listening = true;
    const busy = ({ isTrusted, timeStamp }: Event) => {
      if (isTrusted) this.#busyAt = timeStamp;
    };
    for (const type of ['keydown', 'scroll'] as const) {
      listen(window, type, busy, { capture: true, signal: this.#signal });
    }
  }

  /** Milliseconds to wait until the reader may be at rest. */
  #wait(since: number): number {
    const now = performance.now();
    return Math.min(this.#busyAt + REST - now, since + PATIENCE - now);
  }
}

/** Comes after what the page has to do first: https://developer.mozilla.org/docs/Web/API/Scheduler/yield */
function nextTask(): Promise<unknown> {
  return typeof scheduler === 'undefined'
    ? new Promise((resolve) => setTimeout(resolve))
    : scheduler.postTask(() => {}, { priority: 'user-visible' });
}
