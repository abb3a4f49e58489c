import browser from 'webextension-polyfill';
import { readTab } from '../../lib/tab-report.ts';

const COLOUR = '#0b7285';

/**
 * Shows on the toolbar how many different terms are on a tab's page, over all its frames. The
 * browser itself clears it when the tab goes elsewhere.
 */
export async function showBadge(tabId: number): Promise<void> {
  const report = await readTab(tabId);
  const terms = report.kind === 'report' ? report.counts.size : 0;
  // A tab can close while it is being read; then there is no badge to set.
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text: terms > 0 ? String(terms) : '' }),
    browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR }),
    browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
  ]);
}
