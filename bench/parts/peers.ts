import { fewPages, smallestPage } from '../pages.ts';
import type { Report } from '../report.ts';
import { F3, ours, timesOf, warmRuns } from '../scans.ts';
import type { Setting } from '../setting.ts';

/** Up to here mark.js comes to an end. */
const MOST_FORMS = 1000;
/** Milliseconds. */
const WARM_UP = 600;

/** Others beside ours; they take seconds for a page, so few pages and runs have to do. */
export async function peers(setting: Setting, report: Report): Promise<void> {
  const { options, laboratory, origin } = setting;
  for (const size of options.vocabularies) {
    if (size !== 'today' && size > MOST_FORMS) continue;
    const others = ['mark.js', 'one RegExp a form'].map((name) => ({
      script: `peers-${size}.js`,
      name,
    }));
    const runs = await warmRuns(
      laboratory,
      smallestPage(origin),
      fewPages(origin, options.pages),
      [F3, ours(size), ...others],
      { warmUp: WARM_UP, rounds: options.fewRounds },
    );
    report.contestants('warm, a few pages', String(size), runs);
    const own = timesOf(runs, 'ours');
    for (const { name } of others) {
      report.compare(`${name} beside ours`, String(size), timesOf(runs, name), own);
    }
    await report.keep(false);
  }
}
