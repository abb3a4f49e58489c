import type { PageMark } from '../../frame.ts';

/** Marks in the order in which the page's text stands, shadow roots where their hosts are. */
export function inReadingOrder(marks: Iterable<PageMark>): PageMark[] {
  return [...marks]
    .map((mark) => ({ mark, path: pathTo(mark.ranges[0]?.startContainer) }))
    .toSorted((a, b) => compare(a.path, b.path) || startOf(a.mark) - startOf(b.mark))
    .map(({ mark }) => mark);
}

function startOf({ ranges }: PageMark): number {
  return ranges[0]?.startOffset ?? 0;
}

/** A node and the hosts of the shadow roots that it is in, the outermost first. */
function pathTo(node: Node | undefined): readonly Node[] {
  if (!node) return [];
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? [...pathTo(root.host), node] : [node];
}

function compare(a: readonly Node[], b: readonly Node[]): number {
  const depth = a.findIndex((node, index) => node !== b[index]);
  const [left, right] = [a[depth], b[depth]];
  if (!left || !right) return 0;
  return left.compareDocumentPosition(right) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
