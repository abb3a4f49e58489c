import type { Page } from 'puppeteer-core';
import sharp from 'sharp';
import type { ColorScheme } from '../browser/launch.ts';
import { useOwnFonts } from './fonts.ts';
import type { Studio, Surface } from './surfaces.ts';

/** The widths that are looked at: a telephone, a tablet, a laptop. */
export const WIDTHS = [320, 768, 1280] as const;
export type Width = (typeof WIDTHS)[number];

/** Popups are no higher than this. */
const HEIGHT = 600;

/** Enough for our few colours, and a quarter of the bytes. */
const COLOURS = 64;

/** Opens a surface in a width, and gives what takes a picture of it as it then is. */
export async function pose(
  surface: Surface,
  studio: Studio,
  width: Width,
): Promise<AsyncDisposable & { readonly page: Page; readonly take: () => Promise<Buffer> }> {
  await studio.extension.forgetAll();
  const before = await studio.session.browser.pages();
  const view = { width, height: HEIGHT };
  const page = await surface.open(studio, view);
  await page.setViewport(view);
  await useOwnFonts(page, studio.extension);
  return {
    page,
    take: () => picture(page),
    [Symbol.asyncDispose]: async () => {
      for (const opened of await studio.session.browser.pages()) {
        if (!before.includes(opened)) await opened.close();
      }
    },
  };
}

/** Has a page be as the device wishes: light or dark. Firefox is told when it is launched. */
export async function wearScheme(page: Page, scheme: ColorScheme): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
}

async function picture(page: Page): Promise<Buffer> {
  // The popup and the card belong to a window; the other pages are scrolled through.
  const isWhole = !/popup\.html|^http/.test(page.url());
  await settled(page);
  const taken = await page.screenshot({ fullPage: isWhole });
  return sharp(taken).png({ palette: true, colours: COLOURS, effort: 10 }).toBuffer();
}

/** Two frames on, whatever has just changed is drawn. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
}
