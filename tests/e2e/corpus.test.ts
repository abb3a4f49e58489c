import { describe, expect } from 'vitest';
import { gotoPageWithBrokenFrames } from '../../scripts/browser/goto.ts';
import { countsOf } from '../../scripts/browser/marks.ts';
import { corpusMissing, corpusPages, corpusPath } from '../../scripts/eval/corpus.ts';
import { test } from './support/test.ts';
import { changesSeen, watchChanges } from './support/untouched.ts';

const pages = corpusPages();

describe('saved pages of others', () => {
  test.skipIf(corpusMissing !== '')(`are there to test on ${corpusMissing}`, () => {
    expect(pages.length).toBeGreaterThan(10);
  });

  test.for(pages.map((saved) => [saved.id, saved] as const))(
    '%s is read without an error or a change',
    async ([, saved], { page, corpus, extension }) => {
      await watchChanges(page);
      await gotoPageWithBrokenFrames(page, corpus.origin + corpusPath(saved));
      await expect.poll(() => countsOf(extension, page)).not.toBeNull();
      expect(await changesSeen(page)).toEqual([]);
    },
  );
});
