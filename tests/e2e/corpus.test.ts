import type { Page } from 'puppeteer-core';
import { describe, expect, inject } from 'vitest';
import { gotoPageWithBrokenFrames } from '../../scripts/browser/goto.ts';
import type { ExtensionPages } from '../../scripts/browser/extension-pages.ts';
import { corpusMissing, corpusPages, corpusPath } from '../../scripts/eval/corpus.ts';
import { test } from './support/test.ts';
import { changesSeen, watchChanges } from './support/untouched.ts';

/**
 * To read all takes minutes in each browser, so that each has every other page here. Both have all
 * of them with `npm run eval:spotting`.
 */
const FIRST = inject('browser') === 'firefox' ? 0 : 1;
const pages = corpusPages().filter((_page, index) => index % 2 === FIRST);

/** As long as the lookout waits for a page to be idle, in milliseconds. */
const PATIENCE = 1000;

/** Waits until a page has been looked through; false while the lookout is not even there. */
function lookedThrough(extension: ExtensionPages, page: Page): Promise<boolean> {
  return extension.evaluate(
    page,
    async (timeout) => {
      if (!globalThis.clinicContextSpotter) return false;
      // The lookout begins when the page is idle. Whoever asks later, as patiently, is called later.
      await new Promise((resolve) => requestIdleCallback(resolve, { timeout }));
      // A large page it reads in slices: tasks of a kind that comes before this one.
      await scheduler.postTask(() => {}, { priority: 'background' });
      return true;
    },
    PATIENCE,
  );
}

describe('saved pages of others', () => {
  test.skipIf(corpusMissing !== '')(`are there to test on ${corpusMissing}`, () => {
    expect(pages.length).toBeGreaterThan(10);
  });

  // One for all, as a reader goes on from page to page: to open a tab takes longer than to read a page.
  let tab: Page;
  /** What a page logged once its test had ended: while its marker came, or when the tab left it. */
  const late: string[] = [];
  test.beforeAll(async ({ session, extension: _openedBefore, ownErrors }) => {
    tab = await session.newPage();
    ownErrors.take();
    ownErrors.watch(tab);
    await watchChanges(tab);
  });
  test.afterAll(async ({ ownErrors }) => {
    await tab.close();
    expect([...late, ...ownErrors.take()]).toEqual([]);
  });

  test.for(pages.map((saved) => [saved.id, saved] as const))(
    '%s is read without an error or a change',
    async ([, saved], { corpus, extension, ownErrors }) => {
      late.push(...ownErrors.take().map((error) => `before ${saved.id}: ${error}`));
      await gotoPageWithBrokenFrames(tab, corpus.origin + corpusPath(saved));
      await expect.poll(() => lookedThrough(extension, tab)).toBe(true);
      expect(await changesSeen(tab)).toEqual([]);
      expect(ownErrors.take()).toEqual([]);
    },
  );
});
