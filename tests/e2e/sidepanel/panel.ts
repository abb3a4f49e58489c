import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { test as base } from '../support/documents.ts';

/** The end-to-end test with the page check, opened over a page in a tab of its own. */
export const test = base.extend('openPanel', ({ extension, openPage }) => async (over: Page) => {
  return openPage(`sidepanel.html?tab=${await extension.tabId(over)}`);
});

/** Waits until the panel shows the check of a page with this title. */
export async function checked(panel: Page, title: string): Promise<void> {
  const shown = () =>
    panel.evaluate(() => document.querySelector('.check .page__title')?.textContent ?? '');
  await expect.poll(shown).toContain(title);
}

/** The terms of the list, as they are read. */
export function termRows(panel: Page): Promise<string[]> {
  return panel.$$eval('.section .term__summary', (rows) => rows.map((row) => row.textContent));
}

/** Opens a term of the list and waits for its sentences. */
export async function openTerm(panel: Page, name: string): Promise<void> {
  const summary = await panel.waitForSelector(`.term__summary ::-p-text(${name})`);
  await summary?.click();
  await panel.waitForSelector('details.term[open] .occurrence');
}

/** The sentences of the open terms. */
export function sentences(panel: Page): Promise<string[]> {
  return panel.$$eval('.occurrence', (rows) => rows.map((row) => row.textContent));
}

/** What the panel said last. */
export function said(panel: Page): Promise<string> {
  return panel.$eval('.panel > output', (element) => element.textContent);
}

/** The answer as it stands in its field. */
export function answerText(panel: Page): Promise<string> {
  return panel.$eval('.answer__text', (field) =>
    field instanceof HTMLTextAreaElement ? field.value : '',
  );
}

/** What is pointed out in a page at the moment, and whether it is in view. */
export function pointedOut(page: Page): Promise<{ text: string; inView: boolean } | null> {
  return page.evaluate(() => {
    const [mark] = CSS.highlights.get('clinic-context-shown') ?? [];
    if (!mark) return null;
    const range = document.createRange();
    range.setStart(mark.startContainer, mark.startOffset);
    range.setEnd(mark.endContainer, mark.endOffset);
    const box = range.getBoundingClientRect();
    return { text: range.toString(), inView: box.top >= 0 && box.bottom <= innerHeight };
  });
}
