// Before React, which makes an element as it starts.
import './in-xml.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { removeLeftCards } from '../../lib/page/card/left-cards.ts';
import { tellBackground } from '../../lib/messaging/tell-background.ts';
import { speak } from '../../lib/words.ts';
import { openBesideFrame } from './beside-frame.ts';
import { createCards } from './cards.ts';
import { createNavigation } from './navigation.ts';
import { withRoom } from './small-frame.ts';

export default defineUnlistedScript(() => {
  // The background may inject this twice into a frame; the card that is open stays.
  if (globalThis.clinicContextCard) return;
  removeLeftCards();
  const cards = createCards();
  const roomy = withRoom(cards);
  globalThis.clinicContextCard = {
    speak,
    open: (request, stillWanted) => void roomy.open(request, stillWanted),
    openBesideFrame: (request) => openBesideFrame(cards, request),
    closeBesideFrame: cards.closeBeside,
    closeRead: cards.closeRead,
    close: roomy.close,
    ...createNavigation(roomy),
  };
  // Nobody is told of another language in the back/forward cache.
  addEventListener('pageshow', ({ isTrusted, persisted }) => {
    if (isTrusted && persisted) void tellBackground({ type: 'words-wanted' });
  });
});
