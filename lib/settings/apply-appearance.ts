import type { Appearance } from './spotting.ts';

/** Gives a surface the theme and the text size that the reader wants; tokens.css does the rest. */
export function applyAppearance(surface: HTMLElement, { theme, textSize }: Appearance): void {
  surface.dataset['theme'] = theme;
  surface.dataset['textSize'] = textSize;
}
