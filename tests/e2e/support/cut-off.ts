import type { Page } from 'puppeteer-core';

/** What of a page of the extension cannot be read: it is wider than the window, or its box cuts it off. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    if (document.documentElement.scrollWidth > innerWidth) {
      found.push(`The page is ${document.documentElement.scrollWidth} px wide`);
    }
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
}
