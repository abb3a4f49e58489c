import * as v from 'valibot';
import { queue } from './queue.ts';

/** A check of links as it is written down: enough to go on with it after the browser was closed. */
export const savedRun = v.object({
  version: v.literal(1),
  /** Milliseconds since 1970. */
  startedAt: v.number(),
  /** Seconds for each page. */
  seconds: v.pipe(v.number(), v.minValue(1)),
  /** Whether addresses of the local network may be opened. */
  localAllowed: v.boolean(),
  /** Whether it stays on this computer once it is done. */
  keep: v.boolean(),
  queue,
});

export type SavedRun = Readonly<v.InferOutput<typeof savedRun>>;
