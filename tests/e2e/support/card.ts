import { expect } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { ExtensionPages } from '../../../scripts/browser/extension-pages.ts';
import { markedPoint, markedTexts } from '../../../scripts/browser/marks.ts';
import type { Point } from '../../../scripts/browser/marks.ts';

/** Of the content scripts' world, in both browsers. */
declare const chrome: {
  readonly dom: { openOrClosedShadowRoot(host: HTMLElement): ShadowRoot | null };
};

/** Moves the mouse onto a marked text, as a hand does: from beside it, in several steps. */
export async function pointAt(page: Page, text: string): Promise<Point> {
  const isMarked = async () => (await markedTexts(page)).includes(text);
  await expect.poll(isMarked, { message: `"${text}" is marked` }).toBe(true);
  const point = await markedPoint(page, text);
  if (!point) throw new Error(`"${text}" is marked no more`);
  await page.mouse.move(point.x + 40, point.y + 90);
  await page.mouse.move(point.x, point.y, { steps: 5 });
  return point;
}

/** The text of the open card; null while none is open. */
export function cardText(extension: ExtensionPages, page: Page): Promise<string | null> {
  return extension.evaluate(page, () => {
    const host = document.querySelector<HTMLElement>(':popover-open');
    return host && (chrome.dom.openOrClosedShadowRoot(host)?.textContent ?? null);
  });
}

/** Where the links of the open card lead. */
export function cardLinks(extension: ExtensionPages, page: Page): Promise<readonly string[]> {
  return extension.evaluate(page, () => {
    const host = document.querySelector<HTMLElement>(':popover-open');
    const links = host && chrome.dom.openOrClosedShadowRoot(host)?.querySelectorAll('a');
    return [...(links ?? [])].map((link) => link.href);
  });
}
