import { sieve } from 'virtual:clinic-sieve';
import { PageSpotter } from '../../lib/page/spotter.ts';
import type { Spotting } from '../../lib/settings/spotting.ts';
import { tellBackground } from '../../lib/tell-background.ts';

/** Looks for terms in this frame, until the signal aborts; what marks them comes when there may be one. */
export function startSpotting(spotting: Spotting, signal: AbortSignal): PageSpotter {
  const spotter = new PageSpotter(
    sieve,
    async (around) => {
      if (!globalThis.clinicContextMarker) await tellBackground({ type: 'marker-wanted' });
      if (signal.aborted) return undefined;
      return globalThis.clinicContextMarker?.(spotting, { around, quietly }, signal);
    },
    signal,
  );

  function quietly(change: () => void): void {
    spotter.quietly(change);
  }

  return spotter;
}
