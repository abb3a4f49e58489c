import { pack } from 'virtual:clinic-cards';
import type { CardRequest } from '../../lib/messaging/frame.ts';
import { showCard, type ShownCard } from './show-card.tsx';

interface OpenCard extends ShownCard {
  /** The term's id. */
  readonly id: string;
  readonly term: Range;
  readonly frame: number | undefined;
  readonly controller: AbortController;
}

/** The cards in this frame. */
export interface Cards {
  readonly open: (request: CardRequest) => void;
  readonly close: () => void;
  /** Closes those that are not pinned. */
  readonly closeRead: () => void;
  /** Closes that of a term in a frame, as `CardHost` tells. */
  readonly closeBeside: (frame: number, left: boolean) => boolean;
  /** Whether a card is open that is not pinned: of a term in a frame, or without one, in this page. */
  readonly isReading: (frame?: number) => boolean;
}

/** Opens cards in this frame, one at a time beside those that are pinned. */
export function createCards(): Cards {
  let cards: OpenCard[] = [];

  function close(which: (card: OpenCard) => boolean): void {
    for (const card of cards) if (which(card)) card.controller.abort();
  }

  function closeRead(): void {
    close((card) => !card.isPinned());
  }

  function isReading(frame?: number): boolean {
    return cards.some((card) => isRead(card, frame));
  }

  function open(request: CardRequest): void {
    cards = cards.filter(({ controller }) => !controller.signal.aborted);
    // A press on a term whose card already shows moves into that card.
    const shown = cards.find(
      (card) => card.id === request.term && sameText(card.term, request.range),
    );
    if (shown) {
      if (request.cause === 'press') shown.enter();
      return;
    }
    closeRead();
    const term = pack.terms.find(({ id }) => id === request.term);
    // A drawing by itself (SVG) has no place for what is no drawing: there document.body is null.
    if (!term || !document.body) return;
    const controller = new AbortController();
    cards.push({
      ...showCard(term, request, controller),
      term: request.range,
      id: term.id,
      frame: request.frame,
      controller,
    });
  }

  return {
    open,
    close: () => {
      close(() => true);
    },
    closeRead,
    closeBeside: (frame, left) => {
      close((card) => isRead(card, frame) && !(left && card.holdsFocus()));
      return !isReading(frame);
    },
    isReading,
  };
}

function isRead({ controller, isPinned, frame }: OpenCard, beside: number | undefined): boolean {
  return !controller.signal.aborted && !isPinned() && frame === beside;
}

function sameText(a: Range, b: Range): boolean {
  return (
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}
