import type { Page } from 'puppeteer-core';
import type { TraceEvent } from './trace.ts';

/**
 * A profile's samples, and the tasks that they fall into. Not what the compiler tells of each function
 * that it looks over: that makes compiling take half as long again.
 */
const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.cpu_profiler',
  'disabled-by-default-v8.cpu_profiler.hires',
  'v8',
];

/** What Chromium does while something goes on in a tab. */
export async function traceOf(tab: Page, work: () => Promise<void>): Promise<TraceEvent[]> {
  await tab.tracing.start({ categories: CATEGORIES });
  await work();
  const trace = await tab.tracing.stop();
  if (!trace) throw new Error('The browser gave no trace');
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(
    new TextDecoder().decode(trace),
  );
  return traceEvents;
}
