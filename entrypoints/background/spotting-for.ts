import type { Runtime } from 'webextension-polyfill';
import { compileSpotting } from '../../lib/settings/compile-spotting.ts';
import { siteOf } from '../../lib/settings/sites.ts';
import type { Spotting } from '../../lib/settings/spotting.ts';
import { readKept } from '../../lib/settings/store.ts';

/**
 * Whoever sends a message from a frame. Both browsers tell its origin, though no type does:
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/MessageSender
 */
type Sender = Pick<Runtime.MessageSender, 'tab'> & { readonly origin?: string };

/**
 * What the marker of a frame has to know of the settings as they are now. The site in the address
 * bar decides for all frames; where that shows none (a page that another has opened and written),
 * the frame's own does.
 */
export async function spottingFor({ tab, origin }: Sender): Promise<Spotting> {
  return compileSpotting(await readKept(), siteOf(tab?.url ?? '') ?? siteOf(origin ?? ''));
}
