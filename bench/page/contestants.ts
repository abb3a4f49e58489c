/** Reads the page in its own way; gives a number that shows what it did. */
export type Contestant = () => number;

/** What the runs of one contestant took, in milliseconds, and what the last one gave. */
export interface Runs {
  readonly times: readonly number[];
  readonly result: number;
}

export interface Bench {
  readonly contestants: Map<string, Contestant>;
  /** Opens pages for the calls below; gives how many text nodes each has. */
  open?(urls: readonly string[], sentences: readonly string[]): Promise<number[]>;
  /** Calls each contestant for so many milliseconds, so that the engine has made of it what it will. */
  warmUp?(names: readonly string[], milliseconds: number): void;
  /** Calls the contestants in turn on one page. */
  turns?(page: number, names: readonly string[], rounds: number): Record<string, Runs>;
}

declare global {
  /** The bench's scripts in a page share the world of the extension's content scripts. */
  var clinicContextBench: Bench | undefined;
}

/** The bench in this page. */
export function bench(): Bench {
  return (globalThis.clinicContextBench ??= { contestants: new Map() });
}

/** Enters a contestant under its name. A later script takes the place of an earlier one. */
export function enter(name: string, contestant: Contestant): void {
  bench().contestants.set(name, contestant);
}
