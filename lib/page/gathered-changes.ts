import type { Pace } from './pace.ts';
import { whenIdle } from './when.ts';

/**
 * Changes are followed together: no sooner after those before than this, in milliseconds. Where
 * they have no end, the pauses become longer: nobody reads what changes all the time.
 */
const PAUSE = 250;
const LONGEST_PAUSE = 500;
const LONGER = 1.2;

/** What changes in a page, gathered until it is time to follow. */
export class GatheredChanges {
  readonly #pace: Pace;
  readonly #follow: (records: readonly MutationRecord[]) => void;
  readonly #signal: AbortSignal;
  #records: MutationRecord[] = [];
  #awaited = false;
  #followed = 0;
  #pause = PAUSE;

  /**
   * @param pace tells when to follow disturbs nobody
   * @param follow called then, with all that changed since the last time
   */
  constructor(
    pace: Pace,
    follow: (records: readonly MutationRecord[]) => void,
    signal: AbortSignal,
  ) {
    this.#pace = pace;
    this.#follow = follow;
    this.#signal = signal;
  }

  add(records: readonly MutationRecord[]): void {
    if (this.#signal.aborted) return;
    for (const record of records) this.#records.push(record);
    if (this.#awaited) return;
    this.#awaited = true;
    const wait = Math.max(0, this.#followed + this.#pause - performance.now());
    this.#pause = wait > 0 ? Math.min(this.#pause * LONGER, LONGEST_PAUSE) : PAUSE;
    whenIdle(() => void this.#followAtRest(), this.#signal, wait, PAUSE);
  }

  /** Forgets what was gathered. */
  clear(): void {
    this.#records = [];
  }

  async #followAtRest(): Promise<void> {
    await this.#pace.rest();
    this.#awaited = false;
    this.#followed = performance.now();
    const records = this.#records;
    this.#records = [];
    if (!this.#signal.aborted) this.#follow(records);
  }
}
