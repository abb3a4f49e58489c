import type { PageMark } from '../../messaging/frame.ts';
import { isShadowRoot } from '../kinds.ts';

/** Marks in the order in which the page's text stands, shadow roots where their hosts are. */
export function inReadingOrder(marks: Iterable<PageMark>): PageMark[] {
  return [...marks]
    .map((mark) => {
      const [first] = mark.ranges;
      return { mark, path: pathTo(first?.startContainer), start: first?.startOffset ?? 0 };
    })
    .toSorted((a, b) => compare(a.path, b.path) || a.start - b.start)
    .map(({ mark }) => mark);
}

/** A node and the hosts of the shadow roots that it is in, the outermost first. */
function pathTo(node: Node | undefined): readonly Node[] {
  if (!node) return [];
  const root = node.getRootNode();
  return isShadowRoot(root) ? [...pathTo(root.host), node] : [node];
}

function compare(a: readonly Node[], b: readonly Node[]): number {
  const depth = a.findIndex((node, index) => node !== b[index]);
  const [left, right] = [a[depth], b[depth]];
  if (!left || !right) return 0;
  return left.compareDocumentPosition(right) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
