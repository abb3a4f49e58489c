/**
 * The spotter as it runs in a page. This is the one file of the bench that knows how a spotter is
 * started, and how it tells that it has read the page.
 */
import { matcher } from 'virtual:clinic-matcher';
import { sieve } from 'virtual:clinic-sieve';
import { PageMarker, type Surroundings } from '../../lib/page/marker.ts';
import { PageSpotter } from '../../lib/page/spotter.ts';
import { bench, enter } from './contestants.ts';
import { forgetWaiting, putNothingOff, runAll, runFirst } from './put-off.ts';

putNothingOff();

let spotter: PageSpotter | undefined;
let controller = new AbortController();

function start(): PageSpotter {
  controller = new AbortController();
  const { signal } = controller;
  const look = { highlight: 'clinic-context', firstOnly: false };
  // In the extension the background brings the marker's script; here it is there already.
  const bring = (around: Surroundings) =>
    Promise.resolve(new PageMarker(matcher, look, around, () => {}, signal));
  return new PageSpotter(sieve, bring, signal);
}

/** A spotter reads its page, and shows its marks, when the page is idle for the first time. */
async function read(): Promise<void> {
  await runFirst();
  // Where there is something to read, it begins anew with the marker.
  if (spotter?.marker) await runAll();
}

/** Counts the marks, and takes the spotter off the page. */
function result(): number {
  const found = [...(spotter?.marker?.marks() ?? [])].length;
  controller.abort();
  forgetWaiting();
  return found;
}

/** From nothing to the marks. */
enter('ours', {
  run: () => {
    spotter = start();
    return read();
  },
  result,
});

/** With what it leaves for when the page is idle: shadow roots, which terms are on show. */
enter('ours, till idle', {
  run: async () => {
    spotter = start();
    await read();
    await runAll();
  },
  result,
});

bench().point = async (points) => {
  const there = start();
  await read();
  await runAll();
  const times = points.map(([x, y]) => {
    const started = performance.now();
    there.marker?.markAt(x, y);
    return performance.now() - started;
  });
  controller.abort();
  forgetWaiting();
  return times;
};
