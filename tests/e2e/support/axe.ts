import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

/** What passes need not be told in full. */
const RUN = "axe.run({ resultTypes: ['violations'] })";

/** What axe has against a page of the extension, one line each. */
export async function axeFindings(page: Page): Promise<string[]> {
  // A page is looked at several times, and the script is a large one.
  if (await page.evaluate(() => !('axe' in globalThis))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate<[], () => Promise<AxeResults>>(RUN);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
  );
}
