import { whenIdle } from './when.ts';

/** Changes are followed together: no sooner after those before than this, in milliseconds. */
const PAUSE = 200;

/** What changes in a page, gathered until it is time to follow. */
export class GatheredChanges {
  readonly #rest: () => Promise<void>;
  readonly #follow: (records: readonly MutationRecord[]) => void;
  readonly #signal: AbortSignal;
  #records: readonly MutationRecord[] = [];
  #awaited = false;
  #followed = 0;

  /**
   * @param rest waits for a moment when to follow disturbs nobody
   * @param follow called then, with all that changed since the last time
   */
  constructor(
    rest: () => Promise<void>,
    follow: (records: readonly MutationRecord[]) => void,
    signal: AbortSignal,
  ) {
    this.#rest = rest;
    this.#follow = follow;
    this.#signal = signal;
  }

  add(records: readonly MutationRecord[]): void {
    this.#records = [...this.#records, ...records];
    if (this.#awaited) return;
    this.#awaited = true;
    const wait = Math.max(0, this.#followed + PAUSE - performance.now());
    whenIdle(() => void this.#followAtRest(), this.#signal, wait, PAUSE);
  }

  /** Forgets what was gathered. */
  clear(): void {
    this.#records = [];
  }

  async #followAtRest(): Promise<void> {
    await this.#rest();
    this.#awaited = false;
    this.#followed = performance.now();
    const records = this.#records;
    this.#records = [];
    if (!this.#signal.aborted) this.#follow(records);
  }
}
