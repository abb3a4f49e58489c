/** How often each of some things is there. */
export class Tally {
  readonly #counts = new Map<string, number>();

  add(thing: string): void {
    this.#counts.set(thing, (this.#counts.get(thing) ?? 0) + 1);
  }

  /** @param thing one that is there */
  take(thing: string): void {
    const left = (this.#counts.get(thing) ?? 0) - 1;
    if (left > 0) this.#counts.set(thing, left);
    else this.#counts.delete(thing);
  }

  has(thing: string): boolean {
    return this.#counts.has(thing);
  }

  /** What is there at all, in no order. */
  get things(): string[] {
    return [...this.#counts.keys()];
  }

  toRecord(): Record<string, number> {
    return Object.fromEntries(this.#counts);
  }

  clear(): void {
    this.#counts.clear();
  }
}
