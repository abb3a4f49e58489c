import type { PageCheck } from '../check/page-check.ts';
import { reasonOf } from '../helpers/reason-of.ts';
import type { HeldPages } from './held-pages.ts';
import type { Outcome } from './outcome.ts';
import { newQueue, next, type Queue, type QueueEvent, toOpen } from './queue.ts';
import type { SavedRun } from './saved-run.ts';
import type { Visited } from './visit.ts';

/** What a run needs of the world. */
export interface Surroundings {
  /** Opens a link, reads its page and closes it. */
  visit(address: string, run: SavedRun): Promise<Visited>;
  /** Whether the browser lets pages be read. */
  mayRead(): Promise<boolean>;
  /** Called when no link is open any more. */
  rest(): Promise<void>;
  /**
   * Writes the run down, of which another state was written last, if any; and with it pages that
   * are held, where that can be done now. Gives those that still are to be held.
   */
  write(run: SavedRun, before: SavedRun | undefined, held: HeldPages): Promise<HeldPages>;
  /** Writes a link's page down. */
  writePage(run: SavedRun, link: number, check: PageCheck): Promise<void>;
  /** Leaves nothing written of a link's page. */
  removePage(link: number): Promise<void>;
}

/** A run as a page can show it. */
export interface RunState {
  readonly run: SavedRun;
  /** Milliseconds that each link took so far. */
  readonly took: readonly number[];
  /** Why it could not be written down; what is shown is all there is of it then. */
  readonly unwritten?: string;
  /** Pages that could not be written down. */
  readonly held: HeldPages;
}

export interface RunChoices {
  readonly atOnce: Queue['atOnce'];
  readonly seconds: number;
  readonly localAllowed: boolean;
}

/** A run that begins now; kept no longer than it takes, unless its reader says so. */
export function newRun(addresses: readonly string[], choices: RunChoices): SavedRun {
  const { atOnce, seconds, localAllowed } = choices;
  return {
    version: 1,
    startedAt: Date.now(),
    seconds,
    localAllowed,
    keep: false,
    queue: newQueue(addresses, atOnce),
  };
}

/** Runs a check of links: opens what the queue says, and writes down how far it has come. */
export class LinkRun {
  readonly #around: Surroundings;
  readonly #listeners = new Set<() => void>();
  #state: RunState;
  /** The last of what is written, one after the other. */
  #writing: Promise<void> = Promise.resolve();
  #isUnwritten = false;
  #hasEnded = false;
  /** The run as it was written last. */
  #written: SavedRun | undefined;

  constructor(run: SavedRun, around: Surroundings) {
    this.#around = around;
    this.#state = { run, took: [], held: new Map() };
  }

  readonly state = (): RunState => this.#state;

  /** @returns a function that ends it */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Takes an event, writes down what came of it, and opens the links that are to be opened then. */
  tell(event: QueueEvent): void {
    if (this.#hasEnded) return;
    const { run } = this.#state;
    const queue = next(run.queue, event);
    if (queue !== run.queue) this.#set({ ...run, queue });
    for (const link of toOpen(this.#state.run.queue)) void this.#open(link);
  }

  /** Whether the results stay on this computer once all is done. */
  keep(keep: boolean): void {
    if (!this.#hasEnded) this.#set({ ...this.#state.run, keep });
  }

  /** Calls off what is not done, for good: nothing that is told or pressed later counts. */
  end(): void {
    this.tell({ type: 'cancelled' });
    this.#hasEnded = true;
  }

  /** Resolves once all that was to be written is. */
  written(): Promise<void> {
    return this.#writing;
  }

  async #open(link: number): Promise<void> {
    const queue = next(this.#state.run.queue, { type: 'opened', link });
    this.#set({ ...this.#state.run, queue });
    const { address = '', attempts: attempt = 0 } = queue.links[link] ?? {};
    // What was read of it before is not what comes of it now.
    if (attempt > 1) void this.#inTurn(() => this.#dropPage(link));
    const began = Date.now();
    const { outcome, check } = await this.#visit(address);
    // A tab that may not be read seems to show nothing, and would be taken for that.
    if (!(await this.#around.mayRead().catch(() => true))) this.tell({ type: 'interrupted' });
    if (check) await this.#inTurn(() => this.#keepPage(link, attempt, check));
    this.#state = { ...this.#state, took: [...this.#state.took, Date.now() - began] };
    this.tell({ type: 'ended', link, attempt, outcome });
    if (!this.#state.run.queue.links.some(({ state }) => state === 'open'))
      await this.#around.rest();
  }

  async #visit(address: string): Promise<{ outcome: Outcome; check?: PageCheck }> {
    try {
      return await this.#around.visit(address, this.#state.run);
    } catch {
      return { outcome: { kind: 'failed' } };
    }
  }

  #set(run: SavedRun): void {
    this.#change({ run });
    this.#writeSoon();
  }

  /** Writes the run as it is when its turn comes: many changes at once are written once. */
  #writeSoon(): void {
    if (this.#isUnwritten) return;
    this.#isUnwritten = true;
    void this.#inTurn(async () => {
      this.#isUnwritten = false;
      const { run, held } = this.#state;
      try {
        const stillHeld = await this.#around.write(run, this.#written, held);
        this.#written = run;
        this.#note(undefined);
        if (stillHeld !== held) this.#change({ held: stillHeld });
      } catch (error) {
        this.#note(reasonOf(error));
      }
    });
  }

  /** Writes a page down, or holds it where that fails; none whose link was called off meanwhile. */
  async #keepPage(link: number, attempt: number, check: PageCheck): Promise<void> {
    if (!this.#isUnderWay(link, attempt)) return;
    let why: string | undefined;
    try {
      await this.#around.writePage(this.#state.run, link, check);
    } catch (error) {
      why = reasonOf(error);
    }
    if (!this.#isUnderWay(link, attempt)) await this.#dropPage(link);
    else if (why !== undefined) {
      this.#change({ held: new Map([...this.#state.held, [link, { check, why }]]) });
    }
  }

  async #dropPage(link: number): Promise<void> {
    const held = new Map(this.#state.held);
    if (held.delete(link)) this.#change({ held });
    // One that stays is left out of reports, and written over by the next.
    await this.#around.removePage(link).catch(() => undefined);
  }

  #isUnderWay(link: number, attempt: number): boolean {
    const now = this.#state.run.queue.links[link];
    return now?.state === 'open' && now.attempts === attempt;
  }

  /** Does something with what is written once all before that is done. It may not fail. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    this.#writing = this.#writing.then(work);
    return this.#writing;
  }

  #note(unwritten: string | undefined): void {
    if (unwritten === this.#state.unwritten) return;
    const { unwritten: _before, ...state } = this.#state;
    this.#state = state;
    this.#change(unwritten === undefined ? {} : { unwritten });
  }

  #change(change: Partial<RunState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
