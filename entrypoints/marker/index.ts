import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startMarking } from './start-marking.ts';

/** Comes into frames that may hold a term, beside the spotter there. */
export default defineUnlistedScript(() => {
  globalThis.clinicContextMarker ??= startMarking;
});
