/** Reads the page in its own way; gives a number that shows what it did. */
export type Contestant = () => number;

declare global {
  /** The bench's scripts in a page share the world of the extension's content scripts. */
  var clinicContextBench: Map<string, Contestant> | undefined;
}

/** Enters a contestant under its name. A later script takes the place of an earlier one. */
export function enter(name: string, contestant: Contestant): void {
  globalThis.clinicContextBench ??= new Map();
  globalThis.clinicContextBench.set(name, contestant);
}
