import { around, type Box, boxOf } from './box.ts';
import type { Mark } from './mark.ts';

/** So many are looked after together. */
const MOST = 32;

/** Marks that were found to stand close together on a page: to know where all are, two are asked. */
export class Neighbours {
  readonly marks: Mark[] = [];
  /** Whether they were near the reader when that was last looked at. */
  areNear = false;

  get areMany(): boolean {
    return this.marks.length >= MOST;
  }

  add(mark: Mark): void {
    this.marks.push(mark);
  }

  delete(mark: Mark): void {
    this.marks.splice(this.marks.indexOf(mark), 1);
  }

  /**
   * The box around the first and the last that have a place on the page; nothing where none has.
   *
   * @param range one to measure with; it is another afterwards
   */
  box(range: Range): Box | undefined {
    const first = boxOf(textsOf(this.marks), range);
    if (!first || this.marks.length === 1) return first;
    return around(first, boxOf(textsOf(this.marks.toReversed()), range) ?? first);
  }
}

function* textsOf(marks: readonly Mark[]): Generator<Text> {
  for (const { texts } of marks) yield* texts;
}
