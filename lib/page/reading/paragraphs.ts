import { flowBetween } from '../flow.ts';
import { ReadingMatter } from '../reading-matter.ts';
import { textsIn } from '../texts.ts';
import type { Tree } from '../trees.ts';
import { Paragraph } from './paragraph.ts';

/** Reads trees, paragraph by paragraph, as a reader comes upon them; what is hidden too. */
export function paragraphsOf(trees: readonly Tree[]): Paragraph[] {
  return trees.flatMap((tree) => paragraphsIn(tree));
}

function paragraphsIn(tree: Tree): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const matter = new ReadingMatter();
  // The paragraph being read, on top of those that it stands aside from.
  const open: Paragraph[] = [];
  for (const text of textsIn(tree)) {
    const isBlank = text.data.trim() === '';
    // Blanks between blocks are most of a page's text nodes: they never begin anything.
    if ((isBlank && open.length === 0) || !matter.holds(text)) continue;
    const on = continued(open, text);
    if (on) on.append(text);
    else if (!isBlank) {
      const paragraph = new Paragraph();
      paragraph.append(text);
      paragraphs.push(paragraph);
      open.push(paragraph);
    }
  }
  return paragraphs;
}

/** The open paragraph that a text goes on with; those that have ended are closed. */
function continued(open: Paragraph[], text: Text): Paragraph | undefined {
  for (let top = open.at(-1); top?.last; top = open.at(-1)) {
    const flow = flowBetween(top.last, text);
    if (flow === 'on') return top;
    if (flow === 'to-aside') return undefined;
    open.pop();
  }
  return undefined;
}
