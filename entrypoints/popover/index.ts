import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { speak } from '../../lib/words.ts';
import { createCards } from './cards.ts';
import { createNavigation } from './navigation.ts';

export default defineUnlistedScript(() => {
  // The background may inject this twice into a frame; the card that is open stays.
  if (globalThis.clinicContextCard) return;
  const cards = createCards();
  const { open, close } = cards;
  globalThis.clinicContextCard = { speak, open, close, ...createNavigation(cards) };
});
