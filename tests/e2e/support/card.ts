import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { openCard } from '../../../scripts/browser/card.ts';
import type { ExtensionPages } from '../../../scripts/browser/extension-pages.ts';
import { markedPoint, markedTexts } from '../../../scripts/browser/marks.ts';
import type { Point } from '../../../scripts/browser/marks.ts';

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

/** Waits until a card is open that says this; gives all it says. */
export async function cardSays(
  extension: ExtensionPages,
  page: Page,
  words: string,
): Promise<string> {
  const text = async () => (await openCard(extension, page))?.text ?? '';
  await expect.poll(text).toContain(words);
  return text();
}

/** Waits until no card is open. */
export async function noCard(extension: ExtensionPages, page: Page): Promise<void> {
  await expect.poll(() => openCard(extension, page)).toBeNull();
}
