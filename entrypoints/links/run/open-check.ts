import browser from 'webextension-polyfill';
import { linkQuery } from '../../../lib/links/link-query.ts';
import { readRun } from '../../../lib/links/store.ts';

/** Opens the page check of a link, as it was read, in a tab of its own. */
export async function openCheck(link: number): Promise<void> {
  const run = await readRun();
  const query = run ? linkQuery(link, run) : `?link=${link}`;
  await browser.tabs.create({ url: browser.runtime.getURL(`sidepanel.html${query}`) });
}
