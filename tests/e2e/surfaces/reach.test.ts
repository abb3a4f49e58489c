import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { Json } from '../../../scripts/browser/extension-pages.ts';
import { type Studio, SURFACES } from '../../../scripts/pictures/surfaces.ts';
import { pose } from '../../../scripts/pictures/take.ts';
import { axeFindings } from '../support/axe.ts';
import { cutOff } from '../support/cut-off.ts';
import { test } from '../support/studio.ts';

const PAGES = SURFACES.filter(({ name }) => name !== 'card').map(
  (surface) => [surface.name, surface] as const,
);

/** Changes settings as long as a surface is open, and waits until it shows them. */
async function set({ extension }: Studio, page: Page, settings: Json, shown: string) {
  await extension.changeSettings(settings);
  await page.waitForSelector(`html${shown}`);
}

describe('every surface', () => {
  test.for(PAGES)('%s: is for everybody, 320 pixels wide', async ([, surface], { studio }) => {
    await using posed = await pose(surface, studio, 320);
    const { page } = posed;
    expect(await axeFindings(page), 'in light').toEqual([]);
    expect(await cutOff(page)).toEqual([]);

    await set(studio, page, { theme: 'dark', textSize: 'largest' }, '[data-theme="dark"]');
    expect(await axeFindings(page), 'in dark').toEqual([]);
    expect(await cutOff(page), 'in the largest text').toEqual([]);

    // The pseudo-language: longer words, from right to left.
    await set(studio, page, { language: 'es' }, '[dir="rtl"]');
    expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe('rtl');
    expect(await axeFindings(page), 'from right to left').toEqual([]);
    expect(await cutOff(page), 'in longer words').toEqual([]);
  });

  test('what is cut off would be seen', async ({ studio }) => {
    const popup = SURFACES.find(({ name }) => name === 'popup');
    if (!popup) throw new Error('There is no popup');
    await using posed = await pose(popup, studio, 320);
    await posed.page.addStyleTag({
      content: '.list-title { inline-size: 60px; overflow: hidden; white-space: nowrap; }',
    });
    expect(await cutOff(posed.page)).toHaveLength(1);
    await posed.page.addStyleTag({ content: '.term-row { inline-size: 500px; }' });
    expect((await cutOff(posed.page)).length).toBeGreaterThan(20);
  });
});
