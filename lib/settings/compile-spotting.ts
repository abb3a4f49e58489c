import { siteState } from './site-switch.ts';
import type { Spotting } from './spotting.ts';
import type { Kept } from './store.ts';

/**
 * What a marker has to know of the settings, and of a pause.
 *
 * @param site the one that is open, as `https://example.org/`; undefined where it has no name
 */
export function compileSpotting(
  { settings, pausedUntil }: Kept,
  site: string | undefined,
): Spotting {
  return {
    onHere: site === undefined ? settings.siteMode !== 'only' : siteState(settings, site).on,
    pausedUntil,
    style: settings.markStyle,
    colour: settings.markColour,
    firstOnly: settings.firstOnly,
    dwell: settings.dwell,
    appearance: { theme: settings.theme, textSize: settings.textSize },
  };
}
