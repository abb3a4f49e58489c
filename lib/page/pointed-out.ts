import type { Mark } from './mark.ts';

/** The highlight of what the reader points at in the popup's list. */
export const POINTED_OUT = 'clinic-context-pointed-out';
/** That of the term that the reader has come to by keyboard: both can be there at a time. */
const COME_TO = 'clinic-context-come-to';
/** They lie over all marks, whatever those look like. */
export const PRIORITY = 1;

/** Shows where the term stands that the reader has come to, and no more where the last one stood. */
export function pointOut({ ranges }: Pick<Mark, 'ranges'>): void {
  const highlight = new Highlight(...ranges);
  highlight.priority = PRIORITY;
  CSS.highlights.set(COME_TO, highlight);
}

/** Shows that no more. */
export function pointNothingOut(): void {
  CSS.highlights.delete(COME_TO);
}
