import * as v from 'valibot';
import { handOver } from '../messaging/hand-over.ts';

/** Longer selections are no term, and would make the search slow. */
const LONGEST = 200;

/** The words that the reader has selected on a page and wants to look up in the popup. */
export const lookUp = handOver(
  'lookUp',
  v.pipe(
    v.string(),
    v.transform((text) => text.trim().slice(0, LONGEST)),
    v.nonEmpty(),
  ),
);
