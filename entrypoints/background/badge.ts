import browser from 'webextension-polyfill';
import { readKept } from '../../lib/settings/store.ts';
import { reportOf } from '../../lib/tabs/tab-report.ts';
import { inEveryTab } from './in-every-tab.ts';

const COLOUR = '#0b7285';

/**
 * Shows on the toolbar how many different terms are on a tab's page, over all its frames; nothing,
 * where the reader wants no number. The browser itself clears it when the tab goes elsewhere.
 */
export async function showBadge(tabId: number): Promise<void> {
  const { settings } = await readKept();
  const text = settings.badge ? await termCount(tabId) : '';
  // A tab can close while it is being read; then there is no badge to set.
  await Promise.allSettled([
    // Firefox for Android has no badge.
    browser.action.setBadgeText?.({ tabId, text }),
    browser.action.setBadgeBackgroundColor?.({ tabId, color: COLOUR }),
    browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
  ]);
}

/** The same for every tab, once the reader wants a number or wants it no more. */
export async function showBadges(): Promise<void> {
  await inEveryTab(showBadge);
}

async function termCount(tabId: number): Promise<string> {
  const report = await reportOf(tabId);
  return report.kind === 'report' && report.counts.size > 0 ? String(report.counts.size) : '';
}
