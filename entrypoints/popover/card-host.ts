import { pack } from 'virtual:clinic-content';
import type { CardHost, CardRequest } from '../../lib/frame.ts';
import { showCard, type ShownCard } from './show-card.tsx';

interface OpenCard extends ShownCard {
  readonly term: Range;
  readonly controller: AbortController;
}

/** Opens cards in this frame, one at a time. */
export function createCardHost(): CardHost {
  let current: OpenCard | undefined;

  function close(): void {
    current?.controller.abort();
    current = undefined;
  }

  function open(request: CardRequest): void {
    // A press on a term whose card already shows moves into that card.
    if (current && !current.controller.signal.aborted && sameText(current.term, request.range)) {
      if (request.cause === 'press') current.focus();
      return;
    }
    close();
    const term = pack.terms.find(({ id }) => id === request.term);
    if (!term) return;
    const controller = new AbortController();
    current = { ...showCard(term, request, controller), term: request.range, controller };
  }

  return { open, close };
}

function sameText(a: Range, b: Range): boolean {
  return (
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}
