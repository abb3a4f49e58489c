import { pack } from 'virtual:clinic-cards';
import type { CardRequest } from '../../lib/frame.ts';
import { showCard, type ShownCard } from './show-card.tsx';

interface OpenCard extends ShownCard {
  /** The term's id. */
  readonly id: string;
  readonly term: Range;
  readonly controller: AbortController;
}

/** The cards in this frame. */
export interface Cards {
  readonly open: (request: CardRequest) => void;
  readonly close: () => void;
  /** Whether a card is open that is not pinned. */
  readonly isReading: () => boolean;
}

/** Opens cards in this frame, one at a time beside those that are pinned. */
export function createCards(): Cards {
  let cards: OpenCard[] = [];

  function close(which: (card: OpenCard) => boolean): void {
    for (const card of cards) if (which(card)) card.controller.abort();
  }

  function open(request: CardRequest): void {
    cards = cards.filter(({ controller }) => !controller.signal.aborted);
    // A press on a term whose card already shows moves into that card.
    const shown = cards.find(
      (card) => card.id === request.term && sameText(card.term, request.range),
    );
    if (shown) {
      if (request.cause === 'press') shown.focus();
      return;
    }
    close((card) => !card.isPinned());
    const term = pack.terms.find(({ id }) => id === request.term);
    if (!term) return;
    const controller = new AbortController();
    cards.push({
      ...showCard(term, request, controller),
      term: request.range,
      id: term.id,
      controller,
    });
  }

  return {
    open,
    close: () => {
      close(() => true);
    },
    isReading: () => cards.some((card) => !card.controller.signal.aborted && !card.isPinned()),
  };
}

function sameText(a: Range, b: Range): boolean {
  return (
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}
