import type { JSHandle, Page } from 'puppeteer-core';
import type { ExtensionPages } from './extension-pages.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How often each term is marked in a page's top frame; null until the spotter is there. */
export function countsOf(
  extension: ExtensionPages,
  page: Page,
): Promise<Readonly<Record<string, number>> | null> {
  return extension.evaluate(page, () => globalThis.clinicContextSpotter?.report().counts ?? null);
}

/** The texts that are seen to be marked, in the order of the page, as the page itself can read them. */
export async function markedTexts(page: Page): Promise<string[]> {
  const ranges = await markedRanges(page);
  return ranges.evaluate((marked) =>
    marked.map((range) => range.toString().replaceAll(/\s+/g, ' ')),
  );
}

/**
 * Brings a marked text (without `wanted`, any) into view and gives a point in the middle of its
 * first line; null while there is none.
 */
export async function markedPoint(page: Page, wanted?: string): Promise<Point | null> {
  const ranges = await markedRanges(page);
  return ranges.evaluate((marked, text) => {
    for (const range of marked) {
      if (text !== null && range.toString() !== text) continue;
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const line = range.getClientRects()[0];
      if (line && line.width > 0) {
        return { x: line.x + line.width / 2, y: line.y + line.height / 2 };
      }
    }
    return null;
  }, wanted ?? null);
}

function markedRanges(page: Page): Promise<JSHandle<Range[]>> {
  return page.evaluateHandle(() => {
    const ranges: Range[] = [];
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('clinic-context')) continue;
      for (const mark of highlight) {
        const range = document.createRange();
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        // What is not shown is marked too, to be there at once when it is; nobody sees it.
        if (range.getClientRects().length > 0) ranges.push(range);
      }
    }
    return ranges.toSorted((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
  });
}
