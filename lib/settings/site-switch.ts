import { MOST_SITES, type Settings } from './schema.ts';
import { coveringSites, parseSite } from './sites.ts';

/** Whether the settings let terms be spotted on a site, and the listed sites that decide it. */
export interface SiteState {
  readonly on: boolean;
  readonly because: readonly string[];
}

/** Whether terms are spotted on a site (`https://example.org/`), and why. */
export function siteState(settings: Settings, site: string): SiteState {
  const { siteMode, exceptSites, onlySites } = settings;
  if (siteMode === 'all') return { on: true, because: [] };
  const because = coveringSites(siteMode === 'only' ? onlySites : exceptSites, site);
  return { on: because.length > 0 === (siteMode === 'only'), because };
}

/**
 * The settings with one site switched on or off. Every listed site that decides about it goes
 * from its list, so a `*.` entry goes for all that is below it. Where it was on everywhere, a list
 * that stands behind that from before is not taken up: nobody sees it there.
 */
export function withSite(settings: Settings, site: string, on: boolean): Settings {
  const host = new URL(site).hostname;
  const without = (listed: readonly string[]) => {
    const covering = coveringSites(listed, site);
    return listed.filter((one) => !covering.includes(one));
  };
  const { siteMode, exceptSites, onlySites } = settings;
  if (siteMode === 'only') {
    return { ...settings, onlySites: on ? [...without(onlySites), host] : without(onlySites) };
  }
  if (on) return { ...settings, exceptSites: without(exceptSites) };
  const others = siteMode === 'all' ? [] : without(exceptSites);
  return { ...settings, siteMode: 'except', exceptSites: [...others, host] };
}

/** Why settings cannot be kept: a site that no list can name, or more of them than fit into one. */
export type SwitchProblem = 'no-name' | 'too-many';

/** Why the settings that `withSite` gives cannot be kept as they are; undefined where they can. */
export function switchProblem({
  siteMode,
  exceptSites,
  onlySites,
}: Settings): SwitchProblem | undefined {
  const listed = siteMode === 'only' ? onlySites : exceptSites;
  if (listed.some((site) => parseSite(site).site !== site)) return 'no-name';
  return listed.length > MOST_SITES ? 'too-many' : undefined;
}
