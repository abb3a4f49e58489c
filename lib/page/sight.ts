import type { Mark } from './mark.ts';
import { isShown } from './on-show.ts';

/** What a reader can see, or could by scrolling, at one moment: asked once of whatever holds text. */
export class Sight {
  readonly #answers = new Map<Node | null, boolean>();

  /** Whether some of a mark is on show. */
  reaches({ texts }: Mark): boolean {
    return texts.some((text) => {
      const holder = text.parentNode;
      let shown = this.#answers.get(holder);
      if (shown === undefined) this.#answers.set(holder, (shown = isShown(text)));
      return shown;
    });
  }
}
