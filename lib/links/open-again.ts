import browser from 'webextension-polyfill';
import type { PageCheck } from '../check/page-check.ts';
import { tabQuery } from '../check/tab-query.ts';

/** Opens the page of a check in a tab, and has this page of ours follow that from then on. */
export async function openAgain({ address }: PageCheck): Promise<void> {
  const { id } = await browser.tabs.create({ url: address, active: false });
  if (id !== undefined) location.search = await tabQuery(id);
}

/** Opens the page of a check at a passage, where the browser finds it there. */
export async function openAt({ address }: PageCheck, text: string): Promise<'shown'> {
  const [page = ''] = address.split('#', 1);
  const passage = encodeURIComponent(text).replaceAll('-', '%2D');
  await browser.tabs.create({ url: `${page}#:~:text=${passage}` });
  return 'shown';
}
