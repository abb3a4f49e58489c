import * as v from 'valibot';
import { handOver } from '../messaging/hand-over.ts';

/**
 * The id of the term whose card was open where somebody asked for the page check, and the id of
 * that tab: other tabs may have checks of their own open.
 */
export const panelTerm = handOver('panelTerm', v.object({ tab: v.number(), term: v.string() }));
