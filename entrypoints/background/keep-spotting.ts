import browser from 'webextension-polyfill';
import { compileSpotting } from '../../lib/settings/compile-spotting.ts';
import { SPOTTING } from '../../lib/settings/spotting.ts';
import { onKeptChanged, readKept } from '../../lib/settings/store.ts';
import { showBadges } from './badge.ts';

/**
 * Keeps what the spotters read in step with the settings: when somebody changes them here or on
 * another computer, and at every start, where an older version may have written it.
 */
export function keepSpotting(): void {
  onKeptChanged(({ badge }) => {
    void compile();
    if (badge) void showBadges();
  });
  browser.runtime.onInstalled.addListener(compile);
  browser.runtime.onStartup.addListener(compile);
}

async function compile(): Promise<void> {
  const { settings, pausedUntil } = await readKept();
  await browser.storage.local.set({ [SPOTTING]: compileSpotting(settings, pausedUntil) });
}
