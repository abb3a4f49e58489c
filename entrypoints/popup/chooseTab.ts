import browser from 'webextension-polyfill';
import { namedTab } from '../../lib/tabs/named-tab.ts';

/**
 * The id of the tab that the popup is about: the one in front, unless the address names another,
 * as tests and screenshots do, which open the popup in a tab of its own.
 */
export async function chooseTab(query: string): Promise<number | undefined> {
  const named = namedTab(query);
  if (named !== undefined) return named;
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id;
}
