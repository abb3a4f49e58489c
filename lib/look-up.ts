import * as v from 'valibot';
import browser, { type Storage } from 'webextension-polyfill';

/** In memory alone: what somebody selected on a page is never written down, nor part of an address. */
const LOOK_UP = 'lookUp';

/** Longer selections are no term, and would make the search slow. */
const LONGEST = 200;

const words = v.pipe(
  v.string(),
  v.transform((text) => text.trim().slice(0, LONGEST)),
  v.nonEmpty(),
);

/** Keeps the words that the reader wants to look up, for the popup to come. */
export async function keepLookUp(text: string): Promise<void> {
  await browser.storage.session.set({ [LOOK_UP]: text });
}

/** Takes the words that are to be looked up, now and whenever there are new ones, and forgets them. */
export function onLookUp(listener: (words: string) => void, signal: AbortSignal): void {
  const take = async () => {
    const kept = await browser.storage.session.get(LOOK_UP);
    const asked = v.safeParse(words, kept[LOOK_UP]);
    if (signal.aborted || !asked.success) return;
    await browser.storage.session.remove(LOOK_UP);
    listener(asked.output);
  };
  const changed = (changes: Record<string, Storage.StorageChange>) => {
    if (changes[LOOK_UP]?.newValue !== undefined) void take();
  };
  browser.storage.session.onChanged.addListener(changed);
  signal.addEventListener('abort', () => {
    browser.storage.session.onChanged.removeListener(changed);
  });
  void take();
}
