import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { handOver } from '../messaging/hand-over.ts';

/** The id of the term that was read about when the page for an enquiry was asked for. */
export const reading = handOver('readingAbout', v.string());

/**
 * Opens the page on which an enquiry is prepared.
 *
 * @param term the id of the term being read about, to be offered there
 */
export async function prepareEnquiry(term?: string): Promise<void> {
  await reading.give(term);
  await browser.tabs.create({ url: browser.runtime.getURL('enquiry.html') });
}
