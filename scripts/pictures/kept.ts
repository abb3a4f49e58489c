import { join } from 'node:path';
import type { ColorScheme } from '../browser/launch.ts';
import { type Surface, SURFACES } from './surfaces.ts';
import type { Width } from './take.ts';

/** One way in which a surface is looked at. */
export interface Look {
  readonly width: Width;
  readonly scheme: ColorScheme;
}

/** Of all looks, those whose pictures are kept and compared. They are taken in Chromium. */
const PAGES: readonly Look[] = [
  { width: 320, scheme: 'light' },
  { width: 768, scheme: 'dark' },
  { width: 1280, scheme: 'light' },
];
/** The popup is never wider than 380 pixels. */
const POPUP = PAGES.slice(0, 2);

/** Every look of every surface whose picture is kept, with its file. */
export const KEPT = SURFACES.filter(({ varies }) => !varies).flatMap((surface) =>
  (surface.name.startsWith('popup') ? POPUP : PAGES).map((look) => ({
    surface,
    ...look,
    file: fileOf(surface, look),
  })),
);

/** Where a picture is kept; undefined where it is not. */
export function keptAs(surface: Surface, { width, scheme }: Look): string | undefined {
  return KEPT.find(
    (kept) => kept.surface === surface && kept.width === width && kept.scheme === scheme,
  )?.file;
}

function fileOf({ name }: Surface, { width, scheme }: Look): string {
  return join(import.meta.dirname, `../../docs/pictures/${name}-${width}-${scheme}.png`);
}
