import browser, { type Tabs } from 'webextension-polyfill';

/**
 * Does something in all tabs. Some close meanwhile, and the browser keeps extensions out of others.
 *
 * @param which only those that answer to it
 */
export async function inEveryTab(
  work: (tabId: number) => Promise<unknown>,
  which: Pick<Tabs.QueryQueryInfoType, 'url'> = {},
): Promise<void> {
  const tabs = await browser.tabs.query(which);
  await Promise.allSettled(
    tabs.flatMap(({ id, discarded }) =>
      // One that was put to sleep loads anew when it wakes up.
      id === undefined || discarded === true ? [] : [work(id)],
    ),
  );
}
