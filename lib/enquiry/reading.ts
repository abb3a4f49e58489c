import * as v from 'valibot';
import browser from 'webextension-polyfill';

// What somebody reads about concerns their health: it is handed over in memory, never in an
// address, which the browser's history would keep.
const KEY = 'enquiry:reading-about';

/**
 * Opens the page on which an enquiry is prepared.
 *
 * @param term the id of the term being read about, to be offered there
 */
export async function prepareEnquiry(term?: string): Promise<void> {
  if (term === undefined) await browser.storage.session.remove(KEY);
  else await browser.storage.session.set({ [KEY]: term });
  await browser.tabs.create({ url: browser.runtime.getURL('enquiry.html') });
}

/** The id of the term that was read about when the page was asked for; forgotten once told. */
export async function takeReading(): Promise<string | undefined> {
  const parsed = v.safeParse(v.string(), (await browser.storage.session.get(KEY))[KEY]);
  await browser.storage.session.remove(KEY);
  return parsed.success ? parsed.output : undefined;
}
