import { browserSession } from '../tabs/browser-session.ts';
import { namedTab } from '../tabs/named-tab.ts';

/**
 * What the address of a page check in a tab of its own ends with: the tab that it is about, and the
 * session of the browser in which that is the tab's number. Browsers open such tabs again after a
 * restart, when the number may be that of any other page.
 */
export async function tabQuery(tabId: number): Promise<string> {
  return `?tab=${tabId}&session=${await browserSession()}`;
}

/**
 * The tab that an address names, as long as it is that tab's number. One that names no session is
 * taken at its word, as tests and pictures write it.
 */
export async function tabOfQuery(query: string): Promise<number | undefined> {
  const session = new URLSearchParams(query).get('session');
  const holds = session === null || session === (await browserSession());
  return holds ? namedTab(query) : undefined;
}
