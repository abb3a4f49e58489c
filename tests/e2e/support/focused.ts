import type { Page } from 'puppeteer-core';

/** The words of what has the focus; empty where nothing has it. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement, body } = document;
    return activeElement === body ? '' : (activeElement?.textContent ?? '');
  });
}
