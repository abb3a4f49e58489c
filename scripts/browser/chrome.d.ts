/**
 * What functions that are sent into the content scripts' world call there: in Chrome, `dom` is the way
 * into closed shadow roots.
 */
declare const chrome: {
  readonly dom: { openOrClosedShadowRoot(host: Element): ShadowRoot | null };
  readonly runtime: { sendMessage: (message: unknown) => Promise<unknown> };
};
