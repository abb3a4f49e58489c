import { Tally } from './tally.ts';

/**
 * Where a page shows that it speaks of hair loss, or of medicine: forms that need such company
 * count only while there is some.
 */
export class Evidence {
  /** Lists, for they are short, and every text of a page full of terms has one. */
  readonly #conditions = new Map<Text, string[]>();
  readonly #tally = new Tally();

  add(condition: string, text: Text): void {
    const conditions = this.#conditions.get(text);
    if (conditions?.includes(condition)) return;
    if (conditions) conditions.push(condition);
    else this.#conditions.set(text, [condition]);
    this.#tally.add(condition);
  }

  /** Forgets what a text showed: it is gone, or about to be read again. */
  drop(text: Text): void {
    const conditions = this.#conditions.get(text);
    if (!conditions) return;
    this.#conditions.delete(text);
    for (const condition of conditions) this.#tally.take(condition);
  }

  meets(condition: string): boolean {
    return this.#tally.has(condition);
  }

  /** Whether any condition is met. */
  get any(): boolean {
    return this.#conditions.size > 0;
  }

  /** The texts that show something. */
  get texts(): ReadonlyMap<Text, unknown> {
    return this.#conditions;
  }

  clear(): void {
    this.#conditions.clear();
    this.#tally.clear();
  }
}
