/** A way to read a page, and what came of it. */
export interface Contestant {
  /** Reads the page: this is what is measured. */
  readonly run: () => void | Promise<void>;
  /** A number that shows what the last run did. It also tidies up. */
  readonly result: () => number;
}

/** What the runs of one contestant took, in milliseconds, and what the last one gave. */
export interface Runs {
  readonly times: readonly number[];
  readonly result: number;
}

export interface Bench {
  readonly contestants: Map<string, Contestant>;
  /** Lets a contestant read the page once. */
  time(name: string): Promise<{ time: number; result: number }>;
  /** Opens pages for the calls below; gives how many text nodes each has. */
  open?(urls: readonly string[], sentences: readonly string[]): Promise<number[]>;
  /** Calls each contestant for so many milliseconds, so that the engine has made of it what it will. */
  warmUp?(names: readonly string[], milliseconds: number): Promise<void>;
  /** Calls the contestants in turn on one page. */
  turns?(page: number, names: readonly string[], rounds: number): Promise<Record<string, Runs>>;
  /** Asks the spotter what is under points of the page; gives what each took, in milliseconds. */
  point?(points: readonly (readonly [x: number, y: number])[]): Promise<number[]>;
}

declare global {
  /** The bench's scripts in a page share the world of the extension's content scripts. */
  var clinicContextBench: Bench | undefined;
}

/** The bench in this page. */
export function bench(): Bench {
  return (globalThis.clinicContextBench ??= { contestants: new Map(), time });
}

/** Enters a contestant under its name. A later script takes the place of an earlier one. */
export function enter(name: string, contestant: Contestant): void {
  bench().contestants.set(name, contestant);
}

async function time(name: string): Promise<{ time: number; result: number }> {
  const contestant = bench().contestants.get(name);
  if (!contestant) throw new Error(`${name} has not been entered`);
  const started = performance.now();
  const running = contestant.run();
  // Who reads at once is not made to wait for a promise.
  if (running) await running;
  return { time: performance.now() - started, result: contestant.result() };
}
