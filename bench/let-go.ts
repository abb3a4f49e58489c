import type { CDPSession, Page } from 'puppeteer-core';

/**
 * Has the driver listen no longer to what runs in a tab. While it does, V8 looks up where in its
 * source an Error is made as soon as it is made, for which it parses the source once more; in nobody's
 * browser else it does so before the stack is asked for. React makes three as its script starts.
 *
 * https://source.chromium.org/chromium/chromium/src/+/main:v8/src/inspector/v8-inspector-impl.cc (enableStackCapturingIfNeeded)
 *
 * From then on the tab can be asked things, but not led to another page. In Chromium alone.
 */
export async function letGo(tab: Page): Promise<void> {
  // Puppeteer's own session: another cannot turn off what this one has turned on.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion, no-underscore-dangle -- It is there, and no type says so.
  await (tab as Page & { _client(): CDPSession })._client().send('Runtime.disable');
}
