import { browser } from 'wxt/browser';
import type { CardBesideFrame, CardRequest } from '../../lib/frame.ts';
import type { SpotterMessage } from '../../lib/messages.ts';
import type { Cards } from './cards.ts';

/** What a card takes, with a line of its page beside it, in CSS pixels. A smaller frame has no room. */
const ROOM = { width: 396, height: 300 };

/**
 * Opens a card in this frame; in the page around, where this frame is too small. The way there
 * leads through the background: of a message between windows the pages would hear too.
 */
export async function openWithRoom(cards: Cards, request: CardRequest): Promise<void> {
  const isSmall = innerWidth < ROOM.width || innerHeight < ROOM.height;
  if (isSmall && window !== window.top && (await openAbove(request))) return;
  cards.open(request);
}

async function openAbove({ term, cause }: CardRequest): Promise<boolean> {
  const message: SpotterMessage = { type: 'card-above', term, cause };
  try {
    return (await browser.runtime.sendMessage(message)) === true;
  } catch {
    return false;
  }
}

/**
 * Opens the card of a term that stands in a small frame of this page, beside that frame: the one
 * that the pointer or the focus is in.
 *
 * @returns whether there is such a frame
 */
export function openBesideFrame(cards: Cards, request: CardBesideFrame): boolean {
  const frame = document.querySelector('iframe:hover, iframe:focus');
  if (!frame) return false;
  // A large frame around a small one: the small one could be anywhere in it.
  if (frame.clientWidth >= ROOM.width && frame.clientHeight >= ROOM.height) return false;
  const range = document.createRange();
  range.selectNode(frame);
  // Where nothing is marked in this page, a change wakes the lookout at most, which leaves cards unread.
  const quietly =
    globalThis.clinicContextSpotter?.card?.quietly ?? ((change: () => void) => change());
  cards.open({ ...request, range, quietly });
  return true;
}
