import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCardHost } from './card-host.ts';

export default defineUnlistedScript(() => {
  // The background may inject this twice into a frame; the card that is open stays.
  globalThis.clinicContextCard ??= createCardHost();
});
