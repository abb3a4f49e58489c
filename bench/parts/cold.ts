import { dense, fewPages, savedPages } from '../pages.ts';
import type { Report } from '../report.ts';
import { checkMarked, coldRuns, F3, kindOf, ofKind, ours, TEXT_CONTENT } from '../scans.ts';
import type { Setting } from '../setting.ts';

/** The first reading in a page, with each vocabulary. */
export async function cold(setting: Setting, report: Report): Promise<void> {
  const { options, laboratory, origin, sentences } = setting;
  for (const size of options.vocabularies) {
    const few = fewPages(origin, options.pages);
    const [pages, entries] =
      size === 'today'
        ? [savedPages(origin, options.pages), [F3, ours(size), TEXT_CONTENT]]
        : [few, [F3, ours(size)]];
    const plain = await coldRuns(laboratory, pages, entries, options.fewRounds);
    report.contestants(`cold, ${kindOf(size)}`, String(size), ofKind(plain, size));
    if (size === 'today') {
      const full = few.map((page) => dense(page, sentences.withTerms));
      const planted = await coldRuns(laboratory, full, [F3, ours(size)], options.fewRounds);
      checkMarked(planted);
      report.contestants('cold, dense', size, planted);
    }
    await report.keep(false);
  }
}
