import browser, { type Storage } from 'webextension-polyfill';

/** No type knows the method, nor does Firefox. */
type Area = Storage.StorageArea & {
  readonly setAccessLevel?: (level: { readonly accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
};

/** What versions before kept for markers to read. */
const LEFT_BEHIND = 'spotting';

/**
 * Keeps what readers have saved and set from scripts in pages. Ours need none of it; a page that has
 * taken over its process could read it in their name.
 *
 * All of Chrome's areas can be closed since version 140, our oldest:
 * https://developer.chrome.com/docs/extensions/reference/api/storage#method-StorageArea-setAccessLevel
 * Firefox has no such wall yet: https://bugzilla.mozilla.org/show_bug.cgi?id=1724754
 */
export function keepStorageApart(): void {
  const { local, sync } = browser.storage;
  // Not every browser syncs.
  const areas: readonly (Area | undefined)[] = [local, sync];
  for (const area of areas) {
    void area?.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  }
  browser.runtime.onInstalled.addListener(() => local.remove(LEFT_BEHIND));
}
