import { describe, expect } from 'vitest';
import { countsOf } from '../../scripts/browser/marks.ts';
import { corpusMissing, corpusPages, corpusPath } from './support/corpus.ts';
import { test } from './support/test.ts';
import { changesSeen, watchChanges } from './support/untouched.ts';

const pages = corpusPages();

describe('saved pages of others', () => {
  test.skipIf(corpusMissing !== '')(`are there to test on ${corpusMissing}`, () => {
    expect(pages.length).toBeGreaterThan(10);
  });

  test.for(pages)('$id is read without an error or a change', async (saved, tools) => {
    const { page, corpus, extension } = tools;
    await watchChanges(page);
    await page.goto(corpus.origin + corpusPath(saved), { waitUntil: 'domcontentloaded' });
    await expect.poll(() => countsOf(extension, page)).not.toBeNull();
    expect(await changesSeen(page)).toEqual([]);
  });
});
