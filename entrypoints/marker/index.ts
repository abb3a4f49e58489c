import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isExtensionThere } from '../../lib/messaging/extension-api.ts';
import { AT_REST } from '../../lib/messaging/frame.ts';
import { removeLeftCards } from '../../lib/page/card/left-cards.ts';
import type { PageMarker } from '../../lib/page/marker.ts';
import type { Spotting } from '../../lib/settings/spotting.ts';
import { followPointing } from './follow-pointing.ts';
import { followSpotting } from './follow-spotting.ts';
import { startMarking } from './start-marking.ts';

/**
 * Comes into frames that may hold a term. Where spotting is switched off or paused, it waits to be
 * switched on.
 */
export default defineUnlistedScript(() => {
  if (globalThis.clinicContextMarkerCame) return;
  globalThis.clinicContextMarkerCame = true;
  // In a task of its own: to compile the script takes as long as one may.
  setTimeout(markWhereOn);
});

function markWhereOn(): void {
  if (!globalThis.clinicContextCard) removeLeftCards();
  let controller = new AbortController();
  let asStarted = '';
  let marker: PageMarker | undefined;

  function follow(spotting: Spotting, on: boolean): void {
    const { style, colour, firstOnly, dwell, appearance } = spotting;
    const isWanted = on && isExtensionThere();
    const wanted = isWanted ? JSON.stringify([style, colour, firstOnly, dwell, appearance]) : '';
    if (wanted === asStarted) return;
    asStarted = wanted;
    globalThis.clinicContextSpotter = AT_REST;
    controller.abort();
    marker = undefined;
    if (!isWanted) return;
    controller = new AbortController();
    // Nothing tells that the extension has gone; its marks would stay, and do nothing.
    const endIfGone = () => follow(spotting, on);
    const started = startMarking(spotting, endIfGone, controller.signal);
    ({ marker } = started);
    globalThis.clinicContextSpotter = {
      report: () => ({ counts: started.marker.counts() }),
      marks: () => started.marker.marks(),
      card: { quietly: started.quietly, appearance },
    };
  }

  followPointing((term) => marker?.pointOut(term));
  followSpotting(follow);
}
