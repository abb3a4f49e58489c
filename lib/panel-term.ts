import * as v from 'valibot';
import { handOver } from './hand-over.ts';

/** The id of the term whose card was open where somebody asked for the side panel. */
export const panelTerm = handOver('panelTerm', v.string());
