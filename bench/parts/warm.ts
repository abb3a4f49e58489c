import { dense, fewPages, savedPages, smallestPage } from '../pages.ts';
import type { Report } from '../report.ts';
import { checkMarked, F3, kindOf, ofKind, ours, TEXT_CONTENT, warmRuns } from '../scans.ts';
import type { Setting } from '../setting.ts';

/** Milliseconds. */
const WARM_UP = 600;

/** Reading pages again and again, their nodes new each time, with each vocabulary. */
export async function warm(setting: Setting, report: Report): Promise<void> {
  const { options, laboratory, origin, sentences } = setting;
  const plan = { warmUp: WARM_UP, rounds: options.rounds };
  const small = smallestPage(origin);
  for (const size of options.vocabularies) {
    const today = size === 'today';
    const few = fewPages(origin, options.pages);
    const pages = today ? savedPages(origin, options.pages) : few;
    const all = [ours(size), ours(size, 'till idle')];
    const plain = await warmRuns(laboratory, small, pages, [F3, ...all, TEXT_CONTENT], plan);
    report.contestants(`warm, ${kindOf(size)}`, String(size), ofKind(plain, size));
    const full = few.map((page) => dense(page, sentences.withTerms));
    const planted = await warmRuns(laboratory, small, full, [F3, ...all], plan);
    checkMarked(planted);
    report.contestants('warm, dense', String(size), planted);
    await report.keep(false);
  }
}
