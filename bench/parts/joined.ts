import { HEADERS } from '../laboratory.ts';
import { BLANK, joinedFile, MEGABYTES, writeJoined } from '../joined.ts';
import { serveFolder } from '../../scripts/browser/serve.ts';
import { fewPages } from '../pages.ts';
import type { Report } from '../report.ts';
import { F3, ours, TEXT_CONTENT, warmRuns } from '../scans.ts';
import type { Setting } from '../setting.ts';

/** Pages of 1, 5 and 20 MB of text, with today's vocabulary: to put 20 MB into a tab takes seconds. */
export async function joined(setting: Setting, report: Report): Promise<void> {
  const { options, laboratory, origin, folder } = setting;
  await writeJoined(laboratory, fewPages(origin, options.pages), folder);
  await using server = await serveFolder(folder, () => HEADERS);
  const blank = { name: BLANK, url: `${server.origin}/${BLANK}` };
  for (const megabytes of MEGABYTES) {
    const name = joinedFile(megabytes);
    const pages = [{ name, url: `${server.origin}/${name}` }];
    const entries = [F3, ours('today'), TEXT_CONTENT];
    const runs = await warmRuns(laboratory, blank, pages, entries, {
      warmUp: 0,
      rounds: options.fewRounds,
    });
    report.contestants(`warm, joined, ${megabytes} MB`, 'today', runs);
    await report.keep(false);
  }
}
