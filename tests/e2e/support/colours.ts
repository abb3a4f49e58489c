import type { Page } from 'puppeteer-core';
import sharp from 'sharp';

/** How far a colour channel may be off, of 255: systems smooth lines in their own ways. */
const LENIENCE = 12;

/**
 * Whether a colour is seen anywhere on an element.
 *
 * @param colour its red, green and blue, each of 255
 */
export async function shows(
  page: Page,
  selector: string,
  colour: readonly [number, number, number],
): Promise<boolean> {
  const element = await page.waitForSelector(selector);
  if (!element) throw new Error(`There is no ${selector}`);
  const data = await sharp(await element.screenshot())
    .removeAlpha()
    .raw()
    .toBuffer();
  for (let at = 0; at < data.length; at += 3) {
    if (colour.every((channel, i) => Math.abs((data[at + i] ?? 0) - channel) <= LENIENCE)) {
      return true;
    }
  }
  return false;
}
