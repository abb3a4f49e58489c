import { matcher } from 'virtual:clinic-matcher';
import type { CardRequest } from '../../lib/messaging/frame.ts';
import { PageFollower } from '../../lib/page/follower.ts';
import { watchIntent } from '../../lib/page/intent.ts';
import { listen } from '../../lib/page/listen.ts';
import { PageMarker, type Surroundings } from '../../lib/page/marker.ts';
import { liveRange } from '../../lib/page/point.ts';
import { takesClicks } from '../../lib/page/takes-clicks.ts';
import type { Spotting } from '../../lib/settings/spotting.ts';
import { tellBackground } from '../../lib/messaging/tell-background.ts';
import { openCard } from './open-card.ts';

export interface Marking {
  readonly marker: PageMarker;
  /** Runs a change to the page that is the extension's own, unseen by its observer. */
  readonly quietly: (change: () => void) => void;
}

/**
 * Marks terms in this frame and opens their cards, until the signal aborts; then nothing of it stays.
 *
 * @param endIfGone ends it where the extension has gone: called now and then, and before a card is shown
 */
export function startMarking(
  { style, colour, firstOnly, dwell, appearance }: Spotting,
  endIfGone: () => void,
  signal: AbortSignal,
): Marking {
  let told = false;
  const listener = {
    onMarks() {
      // Where marks do not show, nobody could know what the pointer rests on.
      if (style !== 'list') watchForCards();
    },
    onTerms() {
      void tellBackground({ type: 'terms-changed' });
      told = true;
    },
    onBeat: endIfGone,
  };
  const look = { highlight: `clinic-context-${style}-${colour}`, firstOnly };
  const markerIn = (around: Surroundings) =>
    new PageMarker(matcher, look, around, listener, signal);
  // Without a sieve, it reads all.
  const follower = new PageFollower(globalThis.clinicContextSieve ?? null, markerIn, signal);
  const { marker } = follower;
  const quietly = (change: () => void) => follower.quietly(change);
  signal.addEventListener('abort', () => {
    globalThis.clinicContextCard?.close();
    globalThis.clinicContextCard?.leave();
    if (told) void tellBackground({ type: 'terms-changed' });
  });

  // A page that comes back from the back/forward cache has lost its badge on the way.
  listen(
    window,
    'pageshow',
    ({ isTrusted, persisted }) => {
      if (isTrusted && persisted) void tellBackground({ type: 'terms-changed' });
    },
    { signal },
  );

  // A frame that goes takes its terms off the badge, unless the whole page goes.
  listen(
    window,
    'pagehide',
    ({ isTrusted }) => {
      if (isTrusted && told && window !== window.top)
        void tellBackground({ type: 'terms-changed' });
    },
    { signal },
  );

  function watchForCards(): void {
    // A press is meant until the next one, whatever the hand does meanwhile.
    const wanted: { [Cause in CardRequest['cause']]?: CardRequest } = {};
    const show = (x: number, y: number, cause: CardRequest['cause']) => {
      delete wanted[cause];
      endIfGone();
      const mark = marker.markAt(x, y);
      if (!mark || (cause === 'press' && mark.texts.some(takesClicks))) return;
      const request = { term: mark.term, range: liveRange(mark), cause, quietly, appearance };
      wanted[cause] = request;
      void openCard(request, () => !signal.aborted && wanted[cause] === request);
    };
    watchIntent(
      {
        slowDown(x, y) {
          // By the time that a card is asked for, the background is awake; it alone can bring the code.
          if (globalThis.clinicContextCard || !marker.markAt(x, y)) return;
          void tellBackground({ type: 'card-likely' });
        },
        rest: (x, y) => show(x, y, 'hover'),
        press: (x, y) => show(x, y, 'press'),
        leave: () => delete wanted.hover,
      },
      dwell,
      signal,
    );
  }

  return { marker, quietly };
}
