import type { Page } from 'puppeteer-core';

declare global {
  /** In a page that is watched: every change of its DOM since it was parsed. */
  var changesSeen: string[];
}

/** Has a page watched from the moment its DOM is parsed, before content scripts run. */
export async function watchChanges(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    globalThis.changesSeen = [];
    document.addEventListener('DOMContentLoaded', () => {
      new MutationObserver((records) => {
        for (const { type, target } of records) {
          globalThis.changesSeen.push(`${type} of ${target.nodeName}`);
        }
      }).observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
    });
  });
}

/** What a watched page saw change. */
export function changesSeen(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => globalThis.changesSeen);
}

/** The page as text, to the last byte. */
export function outerHtml(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}
