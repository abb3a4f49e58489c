import browser from 'webextension-polyfill';

/** Opens the page check of a link, as it was read, in a tab of its own. */
export async function openCheck(link: number): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`sidepanel.html?link=${link}`) });
}
