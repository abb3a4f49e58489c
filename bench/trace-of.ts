import type { Page } from 'puppeteer-core';
import { MICROTASKS } from './trace.ts';
import type { TraceEvent } from './trace.ts';

/**
 * Tasks, what is called in them, and when promises come true (`v8.execute`). Not what the compiler tells of each function that it looks over:
 * that makes compiling take half as long again.
 */
const TASKS = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'v8.execute'];
/** A profile's samples. */
const PROFILE = [
  'disabled-by-default-v8.cpu_profiler',
  'disabled-by-default-v8.cpu_profiler.hires',
];

/**
 * What Chromium does while something goes on in a tab.
 *
 * @param profiled whether samples of what runs are taken
 */
export async function traceOf(
  tab: Page,
  work: () => Promise<void>,
  profiled = false,
): Promise<TraceEvent[]> {
  await tab.tracing.start({ categories: profiled ? [...TASKS, ...PROFILE] : TASKS });
  await work();
  const trace = await tab.tracing.stop();
  if (!trace) throw new Error('The browser gave no trace');
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(
    new TextDecoder().decode(trace),
  );
  if (!traceEvents.some(({ name }) => name === MICROTASKS)) {
    throw new Error('The trace does not tell when promises come true');
  }
  return traceEvents;
}
