import { sieve } from 'virtual:clinic-sieve';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { AT_REST } from '../../lib/messaging/frame.ts';
import { listen } from '../../lib/page/listen.ts';
import { Lookout } from '../../lib/page/lookout.ts';
import { askBackground } from '../../lib/messaging/tell-background.ts';

/**
 * Runs in every frame of every page, and looks whether there can be a term. Where there may be one
 * it has the background bring the marker, which does all the rest, and tell it what it has to know
 * of the settings: to ask for that before would take longer than the look itself.
 */
export default defineUnlistedScript(() => {
  if (globalThis.clinicContextSpotter) return;
  globalThis.clinicContextSpotter = AT_REST;
  globalThis.clinicContextSieve = sieve;

  // There is no sieve for a very large vocabulary: then every page may hold a term.
  if (sieve) void new Lookout(sieve, bringMarker);
  else bringMarker();
});

function bringMarker(): void {
  // In a task of its own: the first touch of the browser's interface takes a millisecond and more.
  setTimeout(askForMarker);
  // Nothing can be brought into the back/forward cache: who was left meanwhile asks again.
  listen(window, 'pageshow', ({ isTrusted, persisted }) => {
    if (isTrusted && persisted && !globalThis.clinicContextMarkerCame) askForMarker();
  });
}

function askForMarker(): void {
  globalThis.clinicContextSpotting = askBackground({ type: 'marker-wanted' });
}
