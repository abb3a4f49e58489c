import { extensionApi } from '../../lib/extension-api.ts';
import { listen } from '../../lib/page/listen.ts';
import { isOn, SPOTTING, SPOTTING_AT_FIRST, type Spotting } from '../../lib/settings/spotting.ts';
import { siteInAddressBar } from './site-in-address-bar.ts';

// The background alone writes it, and checks it first: here it is believed.
type Kept = { readonly [SPOTTING]?: Partial<Spotting> };
type Changes = { readonly [SPOTTING]?: { readonly newValue?: Partial<Spotting> } };

/** The longest that a timer can be set to, in milliseconds. */
const LONGEST = 2 ** 31 - 1;

/**
 * Tells what a spotter has to know and whether it is on here: once it is read, whenever it
 * changes, and when a pause ends.
 */
export function followSpotting(listener: (spotting: Spotting, on: boolean) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let spotting: Spotting | undefined;

  function tell(): void {
    if (!spotting) return;
    clearTimeout(timer);
    timer = undefined;
    const now = Date.now();
    const rest = spotting.pausedUntil - now;
    if (rest > 0) timer = setTimeout(tell, Math.min(rest, LONGEST));
    listener(spotting, isOn(spotting, siteInAddressBar(), now));
  }

  function take(kept: Partial<Spotting> | undefined): void {
    // What an older version kept may lack something.
    spotting = { ...SPOTTING_AT_FIRST, ...kept };
    tell();
  }

  async function read(): Promise<void> {
    try {
      take((await extensionApi().storage.local.get<Kept>(SPOTTING))[SPOTTING]);
    } catch {
      // The extension was updated or taken away under the open page: what was known holds on.
      take(spotting);
    }
  }

  extensionApi().storage.local.onChanged.addListener((changes: Changes) => {
    const change = changes[SPOTTING];
    if (change) take(change.newValue);
  });
  // Nobody is told of changes in the back/forward cache.
  listen(window, 'pageshow', (event) => {
    if (event.persisted) void read();
  });
  // Timers stand still while the computer sleeps.
  listen(document, 'visibilitychange', () => {
    if (timer !== undefined) tell();
  });
  void read();
}
