/**
 * The spotter as it runs in a page. This is the one file of the bench that knows how a spotter is
 * started, and how it tells that it has read the page.
 */
import { matcher } from 'virtual:clinic-matcher';
import { PageSpotter } from '../../lib/page/spotter.ts';
import { bench, enter } from './contestants.ts';
import { forgetWaiting, putNothingOff, runAll, runUntil } from './put-off.ts';

putNothingOff();

let spotter: PageSpotter | undefined;
let controller = new AbortController();

function start(): PageSpotter {
  controller = new AbortController();
  const look = { highlight: 'clinic-context', firstOnly: false };
  return new PageSpotter(matcher, look, () => {}, controller.signal);
}

/** Comes true once a spotter has read its page and shown its marks: it does so in one go, at once. */
function hasRead(_spotter: PageSpotter): Promise<void> {
  return Promise.resolve();
}

/** Counts the marks, and takes the spotter off the page. */
function result(): number {
  const found = [...(spotter?.marks() ?? [])].length;
  controller.abort();
  forgetWaiting();
  return found;
}

/** From nothing to the marks. */
enter('ours', {
  run: () => {
    spotter = start();
    return runUntil(hasRead(spotter));
  },
  result,
});

/** With what it leaves for when the page is idle: shadow roots, which terms are on show. */
enter('ours, till idle', {
  run: async () => {
    spotter = start();
    await runUntil(hasRead(spotter));
    await runAll();
  },
  result,
});

bench().point = async (points) => {
  const there = start();
  await runUntil(hasRead(there));
  const times = points.map(([x, y]) => {
    const started = performance.now();
    there.markAt(x, y);
    return performance.now() - started;
  });
  controller.abort();
  forgetWaiting();
  return times;
};
