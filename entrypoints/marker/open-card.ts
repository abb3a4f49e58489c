import type { CardRequest } from '../../lib/messaging/frame.ts';
import { tellBackground } from '../../lib/messaging/tell-background.ts';

/**
 * Opens a card. The first time in a frame, the background brings the card's code into it.
 *
 * @param stillWanted asked once the code is there: by then a pointer that rested may have moved on
 */
export async function openCard(request: CardRequest, stillWanted: () => boolean): Promise<void> {
  if (!globalThis.clinicContextCard && !(await tellBackground({ type: 'card-wanted' }))) return;
  if (stillWanted()) globalThis.clinicContextCard?.open(request, stillWanted);
}
