import type { CardBesideFrame } from '../../lib/messaging/frame.ts';
import { shadowRootOf } from '../../lib/page/shadow-roots.ts';
import type { Cards } from './cards.ts';
import { hasNoRoom } from './room.ts';

/**
 * Opens the card of a term that stands in a small frame of this page, beside that frame.
 *
 * @returns whether it did: not where it cannot tell the frame, or was to take the place of a card of
 *   that frame and there is none
 */
export function openBesideFrame(
  cards: Cards,
  { place, instead, ...request }: CardBesideFrame,
): boolean {
  if (instead && !cards.isReading(request.frame)) return false;
  const frame = place < 0 ? frameUnderPointer() : frameAt(place);
  // A large frame around a small one: the small one could be anywhere in it.
  if (!frame || !hasNoRoom(frame.clientWidth, frame.clientHeight)) return false;
  const range = document.createRange();
  range.selectNode(frame);
  // Where nothing is marked in this page, a change wakes the lookout at most, which leaves cards unread.
  const quietly =
    globalThis.clinicContextSpotter?.card?.quietly ?? ((change: () => void) => change());
  cards.open({ ...request, range, quietly });
  return true;
}

/** The frame at a place among those that the page counts: none in a shadow root. */
function frameAt(place: number): Element | undefined {
  const wanted = window[place];
  return [...document.querySelectorAll('iframe')].find(
    ({ contentWindow }) => contentWindow === wanted,
  );
}

/** The frame that the pointer is in: a page counts no frames in its shadow roots. */
function frameUnderPointer(): Element | undefined {
  const over = hovered(document);
  return over?.matches('iframe') ? over : undefined;
}

function hovered(root: Document | ShadowRoot): Element | undefined {
  const innermost = [...root.querySelectorAll(':hover')].at(-1);
  const shadow = innermost && shadowRootOf(innermost);
  return shadow ? hovered(shadow) : innermost;
}
