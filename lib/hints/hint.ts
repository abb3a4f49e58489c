import * as v from 'valibot';
import { pageOf } from '../tabs/page-of.ts';

const words = v.pipe(v.string(), v.nonEmpty());

/** A sentence of a page that may be newer than the article, noted for the article's editor. */
export const hint = v.object({
  /** The article's id, and that of the fact in it. */
  article: words,
  fact: words,
  sentence: words,
  why: words,
  /** The page's, which can have none. */
  title: v.string(),
  address: v.pipe(v.string(), v.url()),
  /** ISO date of the day on which it was noted. */
  noted: v.pipe(v.string(), v.isoDate()),
});

export type Hint = Readonly<v.InferOutput<typeof hint>>;

/** Whether two hints are of the same sentence, wherever in its page somebody was. */
export function isSameHint(a: Omit<Hint, 'noted'>, b: Omit<Hint, 'noted'>): boolean {
  return a.fact === b.fact && a.sentence === b.sentence && pageOf(a.address) === pageOf(b.address);
}
