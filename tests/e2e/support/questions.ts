import type { Page } from 'puppeteer-core';
import type { ExtensionPages, Json } from '../../../scripts/browser/extension-pages.ts';

/** The words of the saved questions, as the extension keeps them. */
export function questionTexts(extension: ExtensionPages, page: Page): Promise<string[]> {
  return extension.evaluate(page, async () =>
    Object.entries(await chrome.storage.local.get(null)).flatMap(([key, { text }]) =>
      key.startsWith('question:') && text !== undefined ? [text] : [],
    ),
  );
}

/** Puts this in the place of all saved questions, readable or not. */
export function keepQuestions(
  extension: ExtensionPages,
  page: Page,
  questions: readonly Json[],
): Promise<void> {
  return extension.evaluate(
    page,
    async (kept) => {
      const keys = Object.keys(await chrome.storage.local.get(null));
      await chrome.storage.local.remove(keys.filter((key) => key.startsWith('question:')));
      await chrome.storage.local.set(
        Object.fromEntries(kept.map((question, index) => [`question:${index}`, question])),
      );
    },
    questions,
  );
}
