import browser from 'webextension-polyfill';
import type { Pack } from '../content/pack.ts';
import { contentVersion } from './content-version.ts';
import type { Versions } from './page-check.ts';

/** What a check is made with now. */
export async function versionsNow(pack: Pack): Promise<Versions> {
  return {
    extension: browser.runtime.getManifest().version,
    content: await contentVersion(pack),
  };
}

/**
 * Whether a check was made with another content than the clinic's of now. Its findings hold for the
 * facts as they were then, which are not kept: beside those of now they can say what is not so.
 */
export function isOutdated({ versions }: { readonly versions: Versions }, now: Versions): boolean {
  return versions.content !== now.content;
}
