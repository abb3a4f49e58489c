/**
 * The spotter as it runs in a page. This is the one file of the bench that knows how a spotter is
 * started, and how it tells that it has read the page.
 */
import { matcher } from 'virtual:clinic-matcher';
import { sieve } from 'virtual:clinic-sieve';
import { PageFollower } from '../../lib/page/follower.ts';
import { Lookout } from '../../lib/page/lookout.ts';
import { PageMarker } from '../../lib/page/marker.ts';
import { bench, enter } from './contestants.ts';
import { forgetWaiting, putNothingOff, runAll, runFirst } from './put-off.ts';

putNothingOff();

let lookout: Lookout | undefined;
let follower: PageFollower | undefined;
let controller: AbortController | undefined;

/** A lookout; where it finds something, what marks comes in its place. */
function start(): void {
  // A timer of the run before may have put something off meanwhile.
  forgetWaiting();
  [lookout, follower, controller] = [undefined, undefined, undefined];
  if (sieve) lookout = new Lookout(sieve, mark);
  else mark();
}

function mark(): void {
  controller = new AbortController();
  const { signal } = controller;
  const look = { highlight: 'clinic-context', firstOnly: false };
  // In the extension the background brings the marker's script; here it is there already.
  follower = new PageFollower(
    sieve,
    (around) =>
      new PageMarker(
        matcher,
        look,
        around,
        { onMarks: () => {}, onTerms: () => {}, onBeat: () => {} },
        signal,
      ),
    signal,
  );
}

/**
 * A page is looked at when it is idle for the first time; where there may be a term, what marks
 * waits for that twice.
 */
async function read(): Promise<void> {
  if (lookout) await runFirst();
  if (!follower) return;
  // Its tables are opened first.
  await runFirst();
  await runFirst();
}

/** Takes the spotter off the page. */
function stop(): void {
  lookout?.end();
  controller?.abort();
  forgetWaiting();
}

/** Counts the marks, and stops. */
function result(): number {
  const found = [...(follower?.marker.marks() ?? [])].length;
  stop();
  return found;
}

/** From nothing to the marks. */
enter('ours', {
  run: () => {
    start();
    return read();
  },
  result,
});

/** With what it leaves for when the page is idle: shadow roots, which terms are on show. */
enter('ours, till idle', {
  run: async () => {
    start();
    await read();
    await runAll();
  },
  result,
});

bench().point = async (points) => {
  start();
  await read();
  await runAll();
  const times = points.map(([x, y]) => {
    const started = performance.now();
    follower?.marker.markAt(x, y);
    return performance.now() - started;
  });
  stop();
  return times;
};
