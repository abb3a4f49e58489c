/**
 * Has what a script puts off run without a wait, so that what is measured is its work and not the
 * browser's own between its slices. Timers stay as they are.
 */

/** What waits for the page to be idle, or for the next frame. */
const waiting: (() => void)[] = [];

/** As many promises as may have to come true before something that was put off can come. */
const TURNS = 16;

const stand: Readonly<Record<string, unknown>> = {
  requestIdleCallback: (task: IdleRequestCallback) =>
    waiting.push(() => task({ didTimeout: false, timeRemaining: () => Infinity })),
  requestAnimationFrame: (task: FrameRequestCallback) =>
    waiting.push(() => task(performance.now())),
  scheduler: {
    yield: () => Promise.resolve(),
    postTask: async (task: () => unknown) => task(),
  },
};

/** To be called before a script of ours asks the browser for these. */
export function putNothingOff(): void {
  for (const [name, value] of Object.entries(stand)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
}

/** Runs what is put off until something has come true. */
export async function runUntil(goal: Promise<unknown>): Promise<void> {
  let reached = false;
  void goal.then(() => (reached = true));
  while (await notYet(() => reached)) {
    const task = waiting.shift();
    if (task) task();
    // It waits for a timer or a message of its own: those are the browser's to bring.
    else await new Promise((resolve) => setTimeout(resolve));
  }
}

/** Runs what is put off, and what that puts off, until nothing is. */
export async function runAll(): Promise<void> {
  while (await notYet(() => waiting.length === 0)) waiting.shift()?.();
}

/** Drops what is still put off. */
export function forgetWaiting(): void {
  waiting.length = 0;
}

/** Lets promises come true for a while; tells whether something is still not so. */
async function notYet(isSo: () => boolean): Promise<boolean> {
  for (let turn = 0; turn < TURNS && !isSo(); turn++) await Promise.resolve();
  return !isSo();
}
