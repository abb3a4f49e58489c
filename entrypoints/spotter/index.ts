import { matcher } from 'virtual:clinic-matcher';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchIntent } from '../../lib/page/intent.ts';
import { liveRange } from '../../lib/page/point.ts';
import { PageSpotter } from '../../lib/page/spotter.ts';
import { openCard } from './open-card.ts';
import { tellBackground } from './tell-background.ts';

/** Runs in every frame of every page. Without a term there, it never does more than read. */
export default defineUnlistedScript(() => {
  if (globalThis.clinicContextSpotter) return;

  const { signal } = new AbortController();
  let watching = false;
  const spotter = new PageSpotter(
    matcher,
    () => {
      void tellBackground({ type: 'terms-changed' });
      if (!watching) watchForCards();
      watching = true;
    },
    signal,
  );
  globalThis.clinicContextSpotter = { report: () => spotter.report() };

  // A page that comes back from the back/forward cache has lost its badge on the way.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) void tellBackground({ type: 'terms-changed' });
  });

  // A frame that goes takes its terms off the badge, unless the whole page goes.
  window.addEventListener('pagehide', () => {
    if (watching && window !== window.top) void tellBackground({ type: 'terms-changed' });
  });

  function quietly(change: () => void): void {
    spotter.quietly(change);
  }

  function watchForCards(): void {
    let intended: symbol | undefined;
    const show = (x: number, y: number, cause: 'hover' | 'press') => {
      const mark = spotter.markAt(x, y);
      if (!mark) return;
      const intention = Symbol(cause);
      intended = intention;
      const request = { term: mark.term, range: liveRange(mark), cause, quietly };
      void openCard(request, () => intended === intention);
    };
    watchIntent(
      {
        rest: (x, y) => show(x, y, 'hover'),
        press: (x, y) => show(x, y, 'press'),
        cancel: () => (intended = undefined),
      },
      signal,
    );
  }
});
