import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { browser } from 'wxt/browser';
import { READING } from '../../lib/check/page-reader.ts';
import { FrameReading } from '../../lib/page/reading/frame-reading.ts';

/** Reads a frame for whoever checks its page. It is injected only then, and keeps nothing longer. */
export default defineUnlistedScript(() => {
  if (globalThis.clinicContextReader) return;
  const reading = new FrameReading();
  globalThis.clinicContextReader = reading;
  // Only the extension's own pages can connect to its content scripts.
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === READING) reading.connect(port);
  });
});
