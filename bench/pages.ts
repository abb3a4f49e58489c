import type { Page } from 'puppeteer-core';
import { corpusPages, corpusPath, passages } from '../scripts/eval/corpus.ts';
import { textSpotter } from '../scripts/eval/spot.ts';

/** A page to measure on. */
export interface BenchPage {
  readonly name: string;
  readonly url: string;
  /** Sentences to put in place of the page's prose; absent: the page is left as it is. */
  readonly planted?: readonly string[];
}

/** On a smaller page the clock's own grain would be most of what is measured. */
const FEWEST_ELEMENTS = 100;

/**
 * Saved pages of others, of every size there is: when fewer are wanted than there are, every
 * n-th by size.
 */
export function savedPages(origin: string, count: number): BenchPage[] {
  const bySize = corpusPages()
    .filter(({ elements }) => elements >= FEWEST_ELEMENTS)
    .toSorted((a, b) => a.elements - b.elements);
  const wanted = Math.min(count, bySize.length);
  return Array.from({ length: wanted }, (_, index) => {
    const saved = bySize[Math.floor(((index + 0.5) * bySize.length) / wanted)];
    return saved ? [{ name: saved.id, url: origin + corpusPath(saved) }] : [];
  }).flat();
}

/** The same page, its prose replaced by sentences that each hold a term. */
export function dense(page: BenchPage, sentences: readonly string[]): BenchPage {
  return { ...page, name: `${page.name} (dense)`, planted: sentences };
}

/** Sentences of the passages on medicine that hold a term of today's vocabulary. */
export async function sentencesWithTerms(content: string): Promise<string[]> {
  const spotIn = await textSpotter(content);
  return passages()
    .flatMap(({ text }) => text.split(/(?<=[.?!])\s+(?=[A-Z])/))
    .filter((sentence) => sentence.length > 30 && sentence.length < 300)
    .filter((sentence) => spotIn(sentence).length > 0);
}

/** Puts sentences in place of a page's prose, text by text, for about the same length. */
export function plant(page: Page, sentences: readonly string[]): Promise<void> {
  return page.evaluate((planted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let next = 0;
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const length = text.textContent?.trim().length ?? 0;
      if (length < 40 || text.parentElement?.closest('script, style, noscript, template')) continue;
      let data = '';
      while (data.length < length) data += `${planted[next++ % planted.length]} `;
      text.textContent = data;
    }
  }, sentences);
}
