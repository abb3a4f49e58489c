import type { Settings } from './schema.ts';
import { sitesPattern } from './sites.ts';
import type { Spotting } from './spotting.ts';

/** What spotters have to know of the settings, and of a pause. */
export function compileSpotting(settings: Settings, pausedUntil: number): Spotting {
  return {
    pausedUntil,
    ...sitesOf(settings),
    style: settings.markStyle,
    colour: settings.markColour,
    firstOnly: settings.firstOnly,
    dwell: settings.dwell,
    appearance: { theme: settings.theme, textSize: settings.textSize },
  };
}

function sitesOf({ siteMode, exceptSites, onlySites }: Settings): Pick<Spotting, 'sites'> {
  if (siteMode === 'all') return {};
  const on = siteMode === 'only';
  return { sites: { pattern: sitesPattern(on ? onlySites : exceptSites), on } };
}
