import browser from 'webextension-polyfill';
import { linkQuery } from '../../../lib/links/link-query.ts';
import type { SavedRun } from '../../../lib/links/saved-run.ts';

/** Opens the page check of a link, as it was read, in a tab of its own. */
export async function openCheck(link: number, run: Pick<SavedRun, 'startedAt'>): Promise<void> {
  const url = browser.runtime.getURL(`sidepanel.html${linkQuery(link, run)}`);
  await browser.tabs.create({ url });
}
