import type { Tabs } from 'webextension-polyfill';
import { openPageCheck } from '../../lib/check/open-page-check.ts';

/** Opens the check of a tab's page, if it is one that people can see. */
export async function checkTab({ id, windowId }: Tabs.Tab, term?: string): Promise<void> {
  if (id !== undefined && windowId !== undefined) await openPageCheck({ id, windowId }, term);
}
