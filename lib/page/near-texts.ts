import { lastWithin, step, walkerAt } from './texts.ts';
import { type Tree, treeOf } from './trees.ts';

/** A term has fewer letters than these, in UTF-16 units. */
const REACH = 100;
/** So much of a text is looked at where it stands beside: it can begin with much white space. */
const NEAREST = 1000;
/** As many texts at most are looked at on either side: pages hold many empty ones. */
const MOST_TEXTS = 50;

/** So many texts are looked at in one go: nobody feels that. */
export const MANY_TEXTS = 200;

type Direction = 'nextNode' | 'previousNode';

/** What stands before a node, text by text: enough for any term that reaches into it. */
export function textsBefore(node: Node): string[] {
  return writtenIn(gather(node, 'previousNode')).toReversed();
}

/** The same for what stands behind a node with all that it holds. */
export function textsBehind(node: Node): string[] {
  return textsFrom(lastWithin(node));
}

/** The same for what stands behind a node's beginning. */
export function textsFrom(node: Node): string[] {
  return writtenIn(gather(node, 'nextNode'));
}

/** A text, and of what stands in it as much as matters. */
interface NearText {
  readonly text: Text;
  readonly written: string;
}

/** Texts near one another. */
export interface NearTexts {
  /** In document order, with what stands between them and around. */
  readonly all: readonly NearText[];
  /** Those that it is about. */
  readonly asked: ReadonlySet<Text>;
  /** The tree that they stand in. */
  readonly root: Tree;
}

/**
 * Gathers texts that stand near one another, so that they can be looked at together.
 *
 * @param texts it is emptied
 */
export function* nearTexts(texts: Set<Text>): Generator<NearTexts> {
  for (const text of texts) {
    texts.delete(text);
    const asked = new Set([text]);
    const before = gather(text, 'previousNode', texts, asked).toReversed();
    const behind = gather(text, 'nextNode', texts, asked);
    yield { all: [...before, { text, written: text.data }, ...behind], asked, root: treeOf(text) };
  }
}

/**
 * Gathers what lies on one side of a node: enough for any term, and on as long as there is more that
 * is asked for near by.
 *
 * @param texts what is asked for: what is gathered of it is taken from it
 * @param asked what is gathered of it is added to this
 * @returns the nearest first
 */
function gather(
  from: Node,
  direction: Direction,
  texts?: Set<Text>,
  asked?: Set<Text>,
): NearText[] {
  const walker = walkerAt(from);
  const gathered: NearText[] = [];
  let others = 0;
  let letters = 0;
  for (let text = step(walker, direction); text; text = step(walker, direction)) {
    if (gathered.length < MANY_TEXTS && texts?.delete(text)) {
      asked?.add(text);
      gathered.push({ text, written: text.data });
      others = letters = 0;
      continue;
    }
    const written = nearest(text, direction);
    gathered.push({ text, written });
    letters += written.trim().length;
    if (letters >= REACH || ++others === MOST_TEXTS) break;
  }
  return gathered;
}

/** What stands nearest in a text that is come to. */
function nearest({ data }: Text, direction: Direction): string {
  return direction === 'nextNode' ? data.slice(0, NEAREST) : data.slice(-NEAREST);
}

/** What stands in texts, as far as it matters. */
export function writtenIn(texts: readonly NearText[]): string[] {
  return texts.map(({ written }) => written);
}
