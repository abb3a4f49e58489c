/** A sentence within its paragraph. */
export interface Stretch {
  readonly start: number;
  /** Behind its last unit. */
  readonly end: number;
}

/** Finds the sentence around a place in a paragraph, by the rules of a language. */
export class Sentences {
  readonly #segmenter: Intl.Segmenter;
  #paragraph = '';
  /** The sentences of that paragraph. */
  #stretches: readonly Stretch[] = [];
  /** Where the last place was found: the next one is seldom far behind it. */
  #last = 0;

  /** @param language BCP 47 tag; where there is none, the rules of English hold */
  constructor(language: string | undefined) {
    this.#segmenter = new Intl.Segmenter([language ?? 'en', 'en'], { granularity: 'sentence' });
  }

  /** The sentence, without the spaces around it; a stretch that reaches over two takes in both. */
  around(paragraph: string, { start, end }: Stretch): Stretch {
    if (paragraph !== this.#paragraph) this.#read(paragraph);
    const first = this.#at(start);
    const last = this.#at(end - 1);
    return { start: first?.start ?? start, end: last?.end ?? end };
  }

  #at(place: number): Stretch | undefined {
    if (place < (this.#stretches[this.#last]?.start ?? 0)) this.#last = 0;
    while (place >= (this.#stretches[this.#last]?.end ?? Infinity)) this.#last++;
    return this.#stretches[this.#last];
  }

  #read(paragraph: string): void {
    this.#paragraph = paragraph;
    this.#last = 0;
    this.#stretches = Array.from(this.#segmenter.segment(paragraph), ({ segment, index }) => {
      const start = index + segment.length - segment.trimStart().length;
      return { start, end: start + segment.trim().length };
    });
  }
}

/** A language tag as a page gives it, where it is one. */
export function languageTag(given: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(given.trim())[0];
  } catch {
    return undefined;
  }
}
