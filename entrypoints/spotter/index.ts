import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Spotter } from '../../lib/frame.ts';
import { followPointing } from './follow-pointing.ts';
import { followSpotting } from './follow-spotting.ts';
import { startSpotting } from './start-spotting.ts';

/** What a frame tells while nothing is spotted there. */
const AT_REST: Spotter = { report: () => ({ counts: {} }), marks: () => [] };

/**
 * Runs in every frame of every page. Where it is switched off or paused, it waits to be switched
 * on; without a term in the frame, it never does more than read.
 */
export default defineUnlistedScript(() => {
  if (globalThis.clinicContextSpotter) return;
  globalThis.clinicContextSpotter = AT_REST;

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
    const spotter = startSpotting(spotting, controller.signal);
    followPointing(spotter, controller.signal);
    globalThis.clinicContextSpotter = {
      report: () => ({ counts: spotter.marker?.counts() ?? {} }),
      marks: () => spotter.marker?.marks() ?? [],
      card: { quietly: (change) => spotter.quietly(change), appearance },
    };
  });
});
