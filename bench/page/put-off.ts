/**
 * Has what a script puts off run without a wait, so that what is measured is its work, and not the
 * browser's own between its slices. Timers stay as they are.
 */

/** What waits for the page to be idle, or for the next frame. */
const waiting: (() => void)[] = [];

/** How often anything was put off so far. */
let putOff = 0;

/** As many promises as may come true one behind the other before the next thing is put off. */
const TURNS = 12;

const stand: Readonly<Record<string, unknown>> = {
  requestIdleCallback: (task: IdleRequestCallback) =>
    wait(() => task({ didTimeout: false, timeRemaining: () => Infinity })),
  requestAnimationFrame: (task: FrameRequestCallback) => wait(() => task(performance.now())),
  scheduler: {
    yield: () => atOnce(),
    postTask: async (task: () => unknown) => {
      await atOnce();
      return task();
    },
  },
};

function wait(task: () => void): number {
  putOff += 1;
  return waiting.push(task);
}

function atOnce(): Promise<void> {
  putOff += 1;
  return Promise.resolve();
}

/** To be called before a script of ours asks the browser for these. */
export function putNothingOff(): void {
  for (const [name, value] of Object.entries(stand)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
}

/**
 * Runs the first thing that was put off for when the page is idle, to its end; throws where there is
 * none, for then nothing would have been measured.
 */
export async function runFirst(): Promise<void> {
  for (let turn = 0; turn < TURNS && waiting.length === 0; turn++) await Promise.resolve();
  const first = waiting.shift();
  if (!first) throw new Error('Nothing was put off');
  first();
  await quiet();
}

/** Runs all that is put off, and what that puts off, until nothing is. */
export async function runAll(): Promise<void> {
  for (await quiet(); waiting.length > 0; await quiet()) waiting.shift()?.();
}

/** Drops what is still put off. */
export function forgetWaiting(): void {
  waiting.length = 0;
}

/** Lets promises come true until nothing follows from them any more. */
async function quiet(): Promise<void> {
  let seen = putOff;
  for (let turn = 0; turn < TURNS; turn++) {
    await Promise.resolve();
    if (putOff !== seen) turn = 0;
    seen = putOff;
  }
}
