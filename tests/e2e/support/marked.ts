import type { Frame, Page } from 'puppeteer-core';

/** The name of the marks' highlight, where nobody has set another look. */
export const HIGHLIGHT = 'clinic-context-dotted-teal';

/** What is marked in each place of a document, in reading order. */
export type MarkedPlaces = Readonly<Record<string, readonly string[]>>;

/**
 * The texts that a document's highlights hold, shown or not, exactly as they stand there, by the
 * nearest element around with a `data-place`, also from within shadow roots; '' is outside all.
 *
 * @throws where a highlight holds a range that has left the page
 */
export function markedPlaces(document: Page | Frame): Promise<MarkedPlaces> {
  return document.evaluate(() => {
    const placeOf = (node: Node | null): string => {
      if (node instanceof HTMLElement && node.dataset['place']) return node.dataset['place'];
      if (node instanceof SVGElement && node.dataset['place']) return node.dataset['place'];
      const around = node instanceof ShadowRoot ? node.host : node?.parentNode;
      return around ? placeOf(around) : '';
    };
    const ranges = [...CSS.highlights].flatMap(([name, highlight]) =>
      name.startsWith('clinic-context') ? [...highlight] : [],
    );
    // Of nodes in two trees no browser has to tell which comes first, but of their hosts.
    const pathTo = (node: Node): readonly Node[] => {
      const root = node.getRootNode();
      return root instanceof ShadowRoot ? [...pathTo(root.host), node] : [node];
    };
    const comesBefore = (one: Node, other: Node): boolean => {
      const [a, b] = [pathTo(one), pathTo(other)];
      const at = a.findIndex((node, index) => node !== b[index]);
      const position = a[at]?.compareDocumentPosition(b[at] ?? other) ?? 0;
      return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    };
    const inOrder = ranges.toSorted((a, b) =>
      a.startContainer === b.startContainer
        ? a.startOffset - b.startOffset
        : comesBefore(a.startContainer, b.startContainer)
          ? -1
          : 1,
    );
    const places: Record<string, string[]> = {};
    for (const { startContainer, startOffset, endContainer, endOffset } of inOrder) {
      if (!startContainer.isConnected || !endContainer.isConnected) {
        throw new Error(`"${startContainer.textContent}" has left the page and is still marked`);
      }
      const range = new Range();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      (places[placeOf(startContainer)] ??= []).push(range.toString());
    }
    return places;
  });
}

/** Every marked text of a document, in reading order. */
export async function allMarked(document: Page | Frame): Promise<string[]> {
  return Object.values(await markedPlaces(document)).flat();
}
