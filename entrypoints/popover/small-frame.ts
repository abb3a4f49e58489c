import type { CardRequest } from '../../lib/messaging/frame.ts';
import { closeWhenDone } from '../../lib/page/card/dismissal.ts';
import { askBackground, tellBackground } from '../../lib/messaging/tell-background.ts';
import type { Cards } from './cards.ts';
import { hasNoRoom } from './room.ts';

/** Cards in this frame; in the page around, where this frame is too small for them. */
export interface RoomyCards {
  /** @param stillWanted asked whenever something had to be waited for */
  readonly open: (request: CardRequest, stillWanted: () => boolean) => Promise<void>;
  /** Opens a card in place of the one that is read; gives false where none is. */
  readonly readOn: (request: CardRequest) => Promise<boolean>;
  readonly close: () => void;
}

/**
 * Gives cards room. The way into the page around leads through the background: of a message between
 * windows the pages would hear too.
 */
export function withRoom(cards: Cards): RoomyCards {
  /** Of the card in the page around that was asked for last; it may be closed by now. */
  let above = new AbortController();
  above.abort();

  /** @returns whether it is done; it is too where nobody wants the card any more */
  async function openAbove(
    { term, range, cause }: CardRequest,
    instead: boolean,
    stillWanted: () => boolean,
  ): Promise<boolean> {
    if (!(await tellBackground({ type: 'card-wanted-above' }))) return false;
    if (!stillWanted()) return true;
    above.abort();
    const controller = new AbortController();
    const { signal } = controller;
    above = controller;
    const opened = askBackground({
      type: 'card-above',
      term,
      cause,
      instead,
      place: placeInPage(),
    });
    // The page around hears nothing of what is done in here.
    closeWhenDone({
      term: range,
      closesWhenLeft: cause === 'hover',
      isPinned: () => false,
      signal,
      close: (left) => {
        if (!left) controller.abort();
        void (async () => {
          await opened;
          const closed = await askBackground({ type: 'close-card-above', left });
          if (closed === true) controller.abort();
        })();
      },
    });
    if ((await opened) === true) return true;
    controller.abort();
    return false;
  }

  return {
    open: async (request, stillWanted) => {
      if (isSmall() && (await openAbove(request, false, stillWanted))) return;
      if (stillWanted()) cards.open(request);
    },
    readOn: async (request) => {
      if (!above.signal.aborted) return openAbove(request, true, () => true);
      if (!cards.isReading()) return false;
      cards.open(request);
      return true;
    },
    close: () => {
      cards.close();
      if (above.signal.aborted) return;
      above.abort();
      void tellBackground({ type: 'close-card-above', left: false });
    },
  };
}

function isSmall(): boolean {
  return window !== top && hasNoRoom(innerWidth, innerHeight);
}

/**
 * Which of the page's frames this is, or is in, as the page counts them; -1 for one in a shadow root.
 * https://html.spec.whatwg.org/#document-tree-child-navigable
 */
function placeInPage(): number {
  const page = top ?? window;
  let frame: Window = window;
  while (frame.parent !== page) frame = frame.parent;
  return Array.from({ length: page.length }, (_, at) => page[at]).indexOf(frame);
}
