/**
 * Where a page shows that it speaks of hair loss, or of medicine: forms that need such company
 * count only while there is some.
 */
export class Evidence {
  readonly #cues = new Map<string, Set<Text>>();

  add(condition: string, text: Text): void {
    const texts = this.#cues.get(condition);
    if (texts) texts.add(text);
    else this.#cues.set(condition, new Set([text]));
  }

  /** Forgets what a text showed: it is gone, or about to be read again. */
  drop(text: Text): void {
    for (const texts of this.#cues.values()) texts.delete(text);
  }

  meets(condition: string): boolean {
    return (this.#cues.get(condition)?.size ?? 0) > 0;
  }

  /** Whether any condition is met. */
  get any(): boolean {
    return [...this.#cues.values()].some((texts) => texts.size > 0);
  }

  clear(): void {
    this.#cues.clear();
  }
}
