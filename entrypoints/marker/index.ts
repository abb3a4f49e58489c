import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { AT_REST } from '../../lib/frame.ts';
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
  let controller = new AbortController();
  let asStarted = '';

  followSpotting((spotting, on) => {
    const { style, colour, firstOnly, dwell, appearance } = spotting;
    const wanted = on ? JSON.stringify([style, colour, firstOnly, dwell, appearance]) : '';
    if (wanted === asStarted) return;
    asStarted = wanted;
    globalThis.clinicContextSpotter = AT_REST;
    controller.abort();
    if (!on) return;
    controller = new AbortController();
    const { marker, quietly } = startMarking(spotting, controller.signal);
    followPointing(marker, controller.signal);
    globalThis.clinicContextSpotter = {
      report: () => ({ counts: marker.counts() }),
      marks: () => marker.marks(),
      card: { quietly, appearance },
    };
  });
}
