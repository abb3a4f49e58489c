import browser, { type Runtime } from 'webextension-polyfill';

/** Opens the welcome page right after somebody has installed the extension. */
export function welcomeReaders(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }: Runtime.OnInstalledDetailsType) => {
    if (reason !== 'install' || (await isManaged())) return;
    await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  });
}

/** Whether an organisation put the extension there: its people have asked for no welcome. */
async function isManaged(): Promise<boolean> {
  // Not every browser has it, on telephones least of all.
  const management: typeof browser.management | undefined = browser.management;
  return (await management?.getSelf())?.installType === 'admin';
}
