import browser, { type Tabs } from 'webextension-polyfill';
import { tabOfQuery } from './tab-query.ts';

/**
 * Tells which tab a panel is about, now and whenever it is another: the one in front of the
 * panel's window, unless the panel's address names one, as where it stands in a tab of its own. One
 * that names a tab never follows another, also where there is no such tab any more.
 */
export function followTab(
  query: string,
  listener: (tabId: number | undefined) => void,
  signal: AbortSignal,
): void {
  if (new URLSearchParams(query).has('tab')) void tellNamed(query, listener, signal);
  else void followTabInFront(listener, signal);
}

async function tellNamed(
  query: string,
  listener: (tabId: number | undefined) => void,
  signal: AbortSignal,
): Promise<void> {
  const named = await tabOfQuery(query);
  if (!signal.aborted) listener(named);
}

async function followTabInFront(
  listener: (tabId: number | undefined) => void,
  signal: AbortSignal,
): Promise<void> {
  const own = await browser.tabs.getCurrent();
  const { id: windowId } = await browser.windows.getCurrent();
  const tell = (tabId: number | undefined) => {
    // In a tab of its own it is itself the tab in front: the last one stays.
    if (!signal.aborted && (tabId === undefined || tabId !== own?.id)) listener(tabId);
  };
  const activated = (tab: Tabs.OnActivatedActiveInfoType) => {
    if (tab.windowId === windowId) tell(tab.tabId);
  };
  browser.tabs.onActivated.addListener(activated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(activated);
  });
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  tell(active?.id === own?.id ? undefined : active?.id);
}
