import browser from 'webextension-polyfill';

/**
 * Takes what stands under some keys out of the extension's local storage.
 *
 * @returns a function that puts it back as it was
 * @throws as does that function, where the browser refuses
 */
export async function takeAway(keys: readonly string[]): Promise<() => Promise<void>> {
  const taken = await browser.storage.local.get([...keys]);
  await browser.storage.local.remove([...keys]);
  return () => browser.storage.local.set(taken);
}
