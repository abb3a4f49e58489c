import { whenIdle } from './when.ts';

/** As long as steps may hold the page up at a time, in milliseconds. */
const SLICE = 3;
/**
 * As long as steps that have begun wait for an idle moment to go on, in milliseconds. Firefox, on
 * two processors, was seen to give a quiet page none for seconds: each step of a look waited its
 * whole second, and the badge of ten thousand marks came after a quarter of a minute.
 */
export const SOON = 50;

/**
 * Takes steps when the page has nothing else to do, for as long as it can bear at a time.
 *
 * @param done told how long they have taken, in milliseconds
 * @param signal keeps it from going on
 * @param delay milliseconds before it begins
 * @param timeout milliseconds after which it waits no longer for the page to be idle, and begins
 */
export function stepWhenIdle(
  steps: Iterator<unknown>,
  done: (took: number) => void,
  signal: Pick<AbortSignal, 'aborted'>,
  delay: number,
  timeout?: number,
): void {
  const slice = (before: number) => {
    const started = performance.now();
    let over: boolean | undefined;
    do over = steps.next().done;
    while (!over && performance.now() - started < SLICE);
    const took = before + performance.now() - started;
    if (over) done(took);
    else whenIdle(() => slice(took), signal, 0, SOON);
  };
  whenIdle(() => slice(0), signal, delay, timeout);
}
