import { corpusPages, corpusPath, passages } from '../scripts/eval/corpus.ts';
import { textSpotter } from '../scripts/eval/spot.ts';

/** A page to measure on. */
export interface BenchPage {
  readonly name: string;
  readonly url: string;
  /** Sentences to put in place of the page's prose; absent: the page is left as it is. */
  readonly planted?: readonly string[];
}

/** Where a tab begins, with no extension in it: what one runs on a page before would count as ours. */
export const NOWHERE: BenchPage = { name: 'nowhere', url: 'about:blank' };

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

/** A page that is quick to open. */
export function smallestPage(origin: string): BenchPage {
  const bySize = corpusPages().toSorted((a, b) => a.elements - b.elements);
  const smallest = bySize.find(({ elements }) => elements >= FEWEST_ELEMENTS);
  if (!smallest) throw new Error('The corpus has no page that is large enough');
  return { name: smallest.id, url: origin + corpusPath(smallest) };
}

/** The same page, its prose replaced by sentences that each hold a term. */
export function dense(page: BenchPage, sentences: readonly string[]): BenchPage {
  return { ...page, name: `${page.name} (dense)`, planted: sentences };
}

/** Some of the saved pages, for what takes long. */
export function fewPages(origin: string, count: number): BenchPage[] {
  return savedPages(origin, Math.max(3, Math.ceil(count / 5)));
}

/** The saved pages with the most elements. */
export function largestPages(origin: string, count: number): BenchPage[] {
  return corpusPages()
    .toSorted((a, b) => b.elements - a.elements)
    .slice(0, count)
    .map((saved) => ({ name: saved.id, url: origin + corpusPath(saved) }));
}

/** Sentences of the passages on medicine. */
export interface Sentences {
  /** Each holds a term of today's vocabulary or more. */
  readonly withTerms: readonly string[];
  /** Each holds exactly one. */
  readonly withOne: readonly string[];
  readonly without: readonly string[];
}

/** Enough that a page seldom says the same thing twice. */
const ENOUGH = 500;

/** Sentences to fill pages with. */
export async function sentencesOf(content: string): Promise<Sentences> {
  const spotIn = await textSpotter(content);
  const [withTerms, withOne, without]: [string[], string[], string[]] = [[], [], []];
  for (const { text } of passages()) {
    for (const sentence of text.split(/(?<=[.?!])\s+(?=[A-Z])/)) {
      if (sentence.length < 30 || sentence.length > 300) continue;
      const found = spotIn(sentence).length;
      if (found === 0) without.push(sentence);
      else withTerms.push(sentence);
      if (found === 1) withOne.push(sentence);
      if (withTerms.length >= ENOUGH && withOne.length >= ENOUGH) {
        return { withTerms, withOne, without };
      }
    }
  }
  return { withTerms, withOne, without };
}
