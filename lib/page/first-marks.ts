import type { Mark } from './mark.ts';
import { isShown } from './on-show.ts';
import { precedes } from './trees.ts';

/** Of each term the mark that a reader comes upon first; where all are hidden, the first of those. */
export function firstMarks<M extends Mark>(marks: Iterable<M>): Set<M> {
  const firsts = new Map<string, { mark: M; shown: boolean }>();
  for (const mark of marks) {
    const first = firsts.get(mark.term);
    // Asking for the layout is what costs: it is asked only where the answer can change something.
    if (first?.shown && !comesBefore(mark, first.mark)) continue;
    const shown = mark.texts.some(isShown);
    if (
      !first ||
      (shown && !first.shown) ||
      (shown === first.shown && comesBefore(mark, first.mark))
    )
      firsts.set(mark.term, { mark, shown });
  }
  return new Set([...firsts.values()].map(({ mark }) => mark));
}

function comesBefore(one: Mark, other: Mark): boolean {
  const [a, b] = [one.texts[0], other.texts[0]];
  if (!a || !b) return false;
  return a === b ? one.start < other.start : precedes(a, b);
}
