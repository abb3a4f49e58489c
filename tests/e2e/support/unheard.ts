import type { Page } from 'puppeteer-core';

/**
 * The places for messages that screen readers would not hear from: one that is not laid out is not
 * there for them, and what is there with its words already is not read out.
 */
export function unheard(page: Page): Promise<string[]> {
  return page.$$eval('output, [role=alert], [role=status]', (regions) => {
    if (regions.length === 0) throw new Error('There is no place for messages');
    const unlaid = regions.filter((region) => getComputedStyle(region).display === 'none');
    return unlaid.map((region) => region.outerHTML);
  });
}
