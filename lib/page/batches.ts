import { flowBetween } from './flow.ts';
import { isSet, type Segment } from './segments.ts';
import { step, textWalker } from './texts.ts';

/** Texts, and their length in UTF-16 units, that are read at a time; somewhat more where reading goes on. */
const BATCH = 200;
const MOST = 400;
const LENGTH = 20_000;

/**
 * The text nodes of a segment, a batch at a time, each up to where a reader comes to an end. What
 * the page does between batches is borne with.
 */
export function* batchesOf({ root, from, to }: Segment): Generator<Text[]> {
  const walker = textWalker(root);
  if (from) walker.currentNode = from;
  let batch: Text[] = [];
  let length = 0;
  for (let text = step(walker, 'nextNode'); text; text = step(walker, 'nextNode')) {
    const last = batch.at(-1);
    if (last && isFull(batch, length) && (batch.length >= MOST || parted(last, text))) {
      if (to && isSet(to, text, Node.DOCUMENT_POSITION_FOLLOWING)) break;
      yield batch;
      walker.currentNode = batch.findLast((read) => root.contains(read)) ?? root;
      batch = [];
      length = 0;
      continue;
    }
    batch.push(text);
    length += text.length;
  }
  if (batch.length > 0) yield batch;
}

function isFull({ length: texts }: Text[], length: number): boolean {
  return texts >= BATCH || length >= LENGTH;
}

function parted(one: Text, next: Text): boolean {
  return flowBetween(one, next) === 'ended';
}
