import browser from 'webextension-polyfill';
import { forgetRun } from '../../lib/links/store.ts';

/**
 * Forgets the check of links that was made in private windows, once the last of them has been closed.
 * Firefox alone has pages of ours there; on telephones it has no windows.
 */
export function forgetPrivateChecks(): void {
  if (!import.meta.env.FIREFOX) return;
  const windows: typeof browser.windows | undefined = browser.windows;
  windows?.onRemoved.addListener(async () => {
    const left = await windows.getAll();
    if (!left.some(({ incognito }) => incognito)) await forgetRun(true);
  });
}
