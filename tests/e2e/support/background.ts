import { expect } from 'vitest';
import type { ExtensionBrowser } from '../../../scripts/browser/launch.ts';
import type { OwnErrors } from './errors.ts';

/**
 * Ends the background, as browsers do when it has nothing to do. Chrome's worker can be ended from
 * outside; Firefox ends its event page after half a minute, and here it is left to that.
 */
export async function endBackground(
  { browser, extensionBase }: ExtensionBrowser,
  ownErrors: OwnErrors,
): Promise<void> {
  const workers = () =>
    browser.targets().filter((target) => target.url() === `${extensionBase}/background.js`);
  await ownErrors.leaveBackground();
  for (const target of workers()) await (await target.worker())?.close();
  await expect.poll(workers).toEqual([]);
}
