/** Over all marks, whatever they look like. */
const HIGHLIGHT = 'clinic-context-pointed-out';

/** Shows where some text stands, in place of what was pointed out before. */
export function pointOut(ranges: Iterable<StaticRange>): void {
  const highlight = new Highlight();
  highlight.priority = 1;
  for (const range of ranges) highlight.add(range);
  CSS.highlights.set(HIGHLIGHT, highlight);
}

/** Points out nothing any more. */
export function pointNothingOut(): void {
  CSS.highlights.delete(HIGHLIGHT);
}
