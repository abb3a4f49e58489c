import browser from 'webextension-polyfill';
import type { PageCheck, PagePlace } from '../check/page-check.ts';
import { tabQuery } from '../check/tab-query.ts';
import { linkToText } from '../check/text-fragment.ts';

/** Opens the page of a check in a tab, and has this page of ours follow that from then on. */
export async function openAgain({ address }: PageCheck): Promise<void> {
  const { id } = await browser.tabs.create({ url: address, active: false });
  if (id !== undefined) location.search = await tabQuery(id);
}

/**
 * Opens the page of a check at a passage, where the browser finds it there.
 *
 * @param text what was read at the place: a finding's sentence, or a term
 */
export async function openAt(check: PageCheck, place: PagePlace, text: string): Promise<'shown'> {
  const finding = check.findings.find((one) => one.sentence === text && isSame(one.place, place));
  // A finding's own link tells its sentence from others that say the same.
  await browser.tabs.create({ url: finding?.link ?? linkToText(check.address, text) });
  return 'shown';
}

function isSame(a: PagePlace, b: PagePlace): boolean {
  return (
    a.frame === b.frame && a.paragraph === b.paragraph && a.start === b.start && a.end === b.end
  );
}
