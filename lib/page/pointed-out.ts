import type { Mark } from './mark.ts';

/** The highlight of what is pointed out. */
export const POINTED_OUT = 'clinic-context-pointed-out';
/** It lies over all marks, whatever they look like. */
export const PRIORITY = 1;

/** Shows where a mark stands, in place of what was pointed out before. */
export function pointOut({ ranges }: Pick<Mark, 'ranges'>): void {
  const highlight = new Highlight(...ranges);
  highlight.priority = PRIORITY;
  CSS.highlights.set(POINTED_OUT, highlight);
}

/** Points out nothing any more. */
export function pointNothingOut(): void {
  CSS.highlights.delete(POINTED_OUT);
}
