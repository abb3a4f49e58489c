import type { Page } from 'puppeteer-core';

/** By how many pixels a page is wider than its window: so far it scrolls sideways. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** What of a page of the extension cannot be read: it is wider than the window, or its box cuts it off. */
export async function cutOff(page: Page): Promise<string[]> {
  const wider = await sideways(page);
  const parts = await page.evaluate(() => {
    const found: string[] = [];
    for (const element of document.body.querySelectorAll('*')) {
      if (!element.checkVisibility() || element.closest('.visually-hidden, svg')) continue;
      const { left, right } = element.getBoundingClientRect();
      const isOutside = left < -1 || right > innerWidth + 1;
      const { overflowX } = getComputedStyle(element);
      const isCut =
        element.scrollWidth > element.clientWidth + 1 && ['hidden', 'clip'].includes(overflowX);
      if (isOutside || isCut) {
        found.push(
          `${element.localName}.${element.className}: ${element.textContent.slice(0, 40)}`,
        );
      }
    }
    return found;
  });
  return wider > 0 ? [`The page is ${wider} px too wide`, ...parts] : parts;
}
