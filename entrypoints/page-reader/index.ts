import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { browser } from 'wxt/browser';
import { READING } from '../../lib/check/reader.ts';
import { PageReading } from '../../lib/page/reading/page-reading.ts';
import { pointNothingOut } from '../../lib/page/reading/point-out.ts';
import { watchPage } from '../../lib/page/reading/watch-page.ts';
import { tellBackground } from '../../lib/tell-background.ts';

/** Reads a frame for whoever checks its page. It is injected only then, and keeps nothing longer. */
export default defineUnlistedScript(() => {
  if (globalThis.clinicContextReader) return;
  let reading: PageReading | undefined;
  let drawing: Promise<unknown> | undefined;

  globalThis.clinicContextReader = {
    read: () => (reading = new PageReading()).text(),
    show(...wanted) {
      drawing ??= tellBackground({ type: 'drawing-wanted' });
      return reading?.show(...wanted) ?? 'gone';
    },
  };

  let readers = 0;
  // Only the extension's own pages can connect to its content scripts.
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== READING) return;
    readers++;
    const controller = new AbortController();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- not a window's
    watchPage(() => port.postMessage(null), controller.signal);
    port.onDisconnect.addListener(() => {
      controller.abort();
      readers--;
      if (readers > 0) return;
      reading = undefined;
      pointNothingOut();
    });
  });
});
