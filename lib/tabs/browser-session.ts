import browser from 'webextension-polyfill';

const KEY = 'browserSession';

/**
 * An id of the time since the browser was started. The numbers of tabs mean the same tabs for so
 * long, and others after that.
 */
export async function browserSession(): Promise<string> {
  const { [KEY]: known } = await browser.storage.session.get(KEY);
  if (typeof known === 'string') return known;
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [KEY]: id });
  return id;
}
