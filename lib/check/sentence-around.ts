import { sentencesOf } from '../statements/sentences.ts';
import type { Span } from '../statements/sentences.ts';

/** Finds the sentence around a place in a paragraph, by the rules of a language. */
export class SentenceAround {
  readonly #language: string | undefined;
  #paragraph = '';
  /** The sentences of that paragraph. */
  #sentences: readonly Span[] = [];
  /** Where the last place was found: the next one is seldom far behind it. */
  #last = 0;

  /** @param language BCP 47 tag; where there is none, the rules of English hold */
  constructor(language: string | undefined) {
    this.#language = language;
  }

  /** The sentence, without the spaces around it; a span that reaches over two takes in both. */
  of(paragraph: string, { start, end }: Span): Span {
    if (paragraph !== this.#paragraph) this.#read(paragraph);
    const first = this.#at(start);
    const last = this.#at(end - 1);
    return { start: first?.start ?? start, end: last?.end ?? end };
  }

  #at(place: number): Span | undefined {
    if (place < (this.#sentences[this.#last]?.start ?? 0)) this.#last = 0;
    while (place >= (this.#sentences[this.#last]?.end ?? Infinity)) this.#last++;
    return this.#sentences[this.#last];
  }

  #read(paragraph: string): void {
    this.#paragraph = paragraph;
    this.#last = 0;
    this.#sentences = sentencesOf(paragraph, this.#language);
  }
}
