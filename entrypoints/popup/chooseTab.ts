import * as v from 'valibot';
import browser from 'webextension-polyfill';

const tabParameter = v.pipe(
  v.string(),
  v.regex(/^\d{1,10}$/),
  v.transform(Number),
  v.safeInteger(),
);

/**
 * The id of the tab that the popup is about: the one in front, unless the address names another
 * (`popup.html?tab=12`), as tests and screenshots do, which open the popup in a tab of its own.
 */
export async function chooseTab(query: string): Promise<number | undefined> {
  const named = v.safeParse(tabParameter, new URLSearchParams(query).get('tab'));
  if (named.success) return named.output;
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id;
}
