import { matcher } from 'virtual:clinic-matcher';
import type { MarkerHost } from '../../lib/frame.ts';
import { watchIntent } from '../../lib/page/intent.ts';
import { PageMarker } from '../../lib/page/marker.ts';
import { liveRange } from '../../lib/page/point.ts';
import type { Spotting } from '../../lib/settings/spotting.ts';
import { tellBackground } from '../../lib/tell-background.ts';
import { openCard } from './open-card.ts';

/** Marks terms in this frame and opens their cards, until the signal aborts; then nothing of it stays. */
export function startMarking(
  { style, colour, firstOnly, dwell, appearance }: Spotting,
  { around, quietly }: MarkerHost,
  signal: AbortSignal,
): PageMarker {
  let watching = false;
  const marker = new PageMarker(
    matcher,
    { highlight: `clinic-context-${style}-${colour}`, firstOnly },
    around,
    () => {
      void tellBackground({ type: 'terms-changed' });
      // Where marks do not show, nobody could know what the pointer rests on.
      if (!watching && style !== 'list') watchForCards();
      watching = true;
    },
    signal,
  );
  signal.addEventListener('abort', () => {
    globalThis.clinicContextCard?.close();
    if (watching) void tellBackground({ type: 'terms-changed' });
  });

  // A page that comes back from the back/forward cache has lost its badge on the way.
  window.addEventListener(
    'pageshow',
    (event) => {
      if (event.persisted) void tellBackground({ type: 'terms-changed' });
    },
    { signal },
  );

  // A frame that goes takes its terms off the badge, unless the whole page goes.
  window.addEventListener(
    'pagehide',
    () => {
      if (watching && window !== window.top) void tellBackground({ type: 'terms-changed' });
    },
    { signal },
  );

  function watchForCards(): void {
    let intended: symbol | undefined;
    const show = (x: number, y: number, cause: 'hover' | 'press') => {
      const mark = marker.markAt(x, y);
      if (!mark) return;
      const intention = Symbol(cause);
      intended = intention;
      const request = { term: mark.term, range: liveRange(mark), cause, quietly, appearance };
      void openCard(request, () => intended === intention);
    };
    watchIntent(
      {
        rest: (x, y) => show(x, y, 'hover'),
        press: (x, y) => show(x, y, 'press'),
        cancel: () => (intended = undefined),
      },
      dwell,
      signal,
    );
  }

  return marker;
}
