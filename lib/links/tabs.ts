import browser, { type Tabs } from 'webextension-polyfill';
import { within } from '../helpers/within.ts';

/** A tab that does not close in this time asks its reader something. */
const CLOSING_MS = 2000;

/** Opens an address in a tab behind the others. */
export async function openTab(
  address: string,
  windowId: number | undefined,
): Promise<Tabs.Tab & { readonly id: number }> {
  const tab = await browser.tabs.create({
    url: address,
    active: false,
    ...(windowId !== undefined && { windowId }),
  });
  const { id } = tab;
  if (id === undefined) throw new Error('The browser gave no tab');
  return { ...tab, id };
}

/** Has a tab make no sound, where that can be done: not in Firefox for Android. */
export async function mute(id: number): Promise<void> {
  await browser.tabs.update(id, { muted: true }).catch(() => undefined);
}

/** Closes a tab whatever its page says to that. */
export async function closeTab(id: number): Promise<void> {
  await within(
    CLOSING_MS,
    putAsideAndRemove(id).catch(() => undefined),
  );
}

/**
 * In Chrome a script of an extension counts as a press, after which a page may ask whether it
 * should be left (`beforeunload`), in a window that nobody looks at. A tab that was put aside has
 * no page to ask. It can have another number then.
 */
async function putAsideAndRemove(id: number): Promise<void> {
  const aside: unknown = await browser.tabs.discard(id).catch(() => undefined);
  const isTab = typeof aside === 'object' && aside !== null && 'id' in aside;
  await browser.tabs.remove(isTab && typeof aside.id === 'number' ? aside.id : id);
}
