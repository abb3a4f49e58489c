import { CARD_ELEMENT } from './surface.ts';

/**
 * Takes away cards that an earlier script of ours has left: it ended at once when the extension was
 * updated, and nothing in them works any more.
 */
export function removeLeftCards(): void {
  for (const left of document.querySelectorAll(`.${CARD_ELEMENT}`)) {
    if (left.localName.startsWith(CARD_ELEMENT)) left.remove();
  }
}
