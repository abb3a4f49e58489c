import * as v from 'valibot';
import { handOver } from '../messaging/hand-over.ts';

/** Whether the selected words could be saved as a question, for the popup to say so. */
export const savedFromMenu = handOver('savedFromMenu', v.boolean());
