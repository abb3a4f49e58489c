import { boxAround } from './flat-tree.ts';
import { isText } from './kinds.ts';

/**
 * Scrolls whatever has to scroll for the beginning of a range to be in sight; frames around it too.
 *
 * @param range one that begins in a text
 */
export function bringIntoView(range: Range): void {
  const { startContainer } = range;
  const box = isText(startContainer) ? boxAround(startContainer) : null;
  // Also where it is in view: a box around it may have scrolled it away.
  box?.scrollIntoView({ block: isInView(range) ? 'nearest' : 'center', behavior: 'instant' });
  // A paragraph can be taller than the window.
  const [line] = range.getClientRects();
  if (line && !isInView(range)) {
    scrollBy({ top: line.top - innerHeight / 3, behavior: 'instant' });
  }
}

function isInView(range: Range): boolean {
  const [line] = range.getClientRects();
  return line !== undefined && line.top >= 0 && line.bottom <= innerHeight;
}
