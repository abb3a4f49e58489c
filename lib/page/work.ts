/** As long as work may hold the page up at a time, in milliseconds. */
const SLICE = 2;

/** Work in small steps. Each is told whether the page has had its turn since the one before. */
type Steps = Iterator<unknown, unknown, boolean>;

/** Work in small steps that are done in slices, between which the page has its turn. */
export class Work {
  readonly #turn: () => Promise<void>;
  readonly #afterSlice: () => void;
  readonly #signal: AbortSignal;
  #steps: Steps[] = [];
  #going = false;

  /**
   * @param turn gives the page its turn, and tells when to go on
   * @param afterSlice called whenever the page is about to have its turn
   */
  constructor(turn: () => Promise<void>, signal: AbortSignal, afterSlice = () => {}) {
    this.#turn = turn;
    this.#afterSlice = afterSlice;
    this.#signal = signal;
  }

  /** Whether nothing is left to do. */
  get done(): boolean {
    return this.#steps.length === 0;
  }

  /** Adds work behind what is there, and begins at once where there is none. */
  add(steps: Steps): void {
    this.#steps.push(steps);
    if (!this.#going) void this.#go();
  }

  /** Forgets what is left to do. */
  clear(): void {
    this.#steps = [];
  }

  async #go(): Promise<void> {
    this.#going = true;
    try {
      while (!this.done && !this.#signal.aborted) {
        this.#slice();
        if (this.done) break;
        // oxlint-disable-next-line no-await-in-loop -- The page has its turn between slices.
        await this.#turn();
      }
    } finally {
      this.#going = false;
    }
  }

  #slice(): void {
    const ends = performance.now() + SLICE;
    let turned = true;
    do {
      const [first] = this.#steps;
      if (first?.next(turned).done) this.#steps = this.#steps.filter((steps) => steps !== first);
      turned = false;
    } while (!this.done && performance.now() < ends);
    this.#afterSlice();
  }
}
