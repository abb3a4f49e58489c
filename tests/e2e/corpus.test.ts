import type { Page } from 'puppeteer-core';
import { describe, expect, inject } from 'vitest';
import { gotoPageWithBrokenFrames } from '../../scripts/browser/goto.ts';
import { countsOf } from '../../scripts/browser/marks.ts';
import { corpusMissing, corpusPages, corpusPath } from '../../scripts/eval/corpus.ts';
import { test } from './support/test.ts';
import { changesSeen, watchChanges } from './support/untouched.ts';

/**
 * Firefox takes twice as long for a page, and has every other one here; all of them with
 * `npm run eval:spotting -- --browser firefox`.
 */
const EVERY = inject('browser') === 'firefox' ? 2 : 1;
const pages = corpusPages().filter((_page, index) => index % EVERY === 0);

describe('saved pages of others', () => {
  test.skipIf(corpusMissing !== '')(`are there to test on ${corpusMissing}`, () => {
    expect(pages.length).toBeGreaterThan(10);
  });

  // One for all, as a reader goes on from page to page: to open a tab takes longer than to read a page.
  let tab: Page;
  test.beforeAll(async ({ session, extension: _openedBefore, ownErrors }) => {
    tab = await session.newPage();
    ownErrors.watch(tab);
    await watchChanges(tab);
  });
  test.afterAll(() => tab.close());

  test.for(pages.map((saved) => [saved.id, saved] as const))(
    '%s is read without an error or a change',
    async ([, saved], { corpus, extension, ownErrors }) => {
      ownErrors.take();
      await gotoPageWithBrokenFrames(tab, corpus.origin + corpusPath(saved));
      await expect.poll(() => countsOf(extension, tab)).not.toBeNull();
      expect(await changesSeen(tab)).toEqual([]);
      expect(ownErrors.take()).toEqual([]);
    },
  );
});
