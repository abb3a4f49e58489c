import browser from 'webextension-polyfill';

/** Does something in all tabs. Some close meanwhile, and the browser keeps extensions out of others. */
export async function inEveryTab(work: (tabId: number) => Promise<void>): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.flatMap(({ id, discarded }) =>
      // One that was put to sleep loads anew when it wakes up.
      id === undefined || discarded === true ? [] : [work(id)],
    ),
  );
}
