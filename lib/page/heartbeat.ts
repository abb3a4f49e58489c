import { whenSeen } from './when.ts';

/** Milliseconds between two looks at what no event tells of. */
const BEAT = 2000;

/** Runs a task every now and then, as long as somebody can see the page. */
export async function heartbeat(task: () => void, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    // oxlint-disable-next-line no-await-in-loop -- Waiting is all that this does.
    await new Promise((resolve) => setTimeout(resolve, BEAT));
    // oxlint-disable-next-line no-await-in-loop
    await whenSeen();
    if (!signal.aborted) task();
  }
}
