/**
 * What functions that are sent into the content scripts' world call there: in Chrome, `dom` is the way
 * into closed shadow roots.
 */
declare const chrome: {
  readonly dom: { openOrClosedShadowRoot(host: Element): ShadowRoot | null };
  readonly storage: {
    readonly [Area in 'local' | 'sync' | 'session']: { get(keys: null): Promise<object> };
  } & { readonly onChanged: { addListener(listener: (changes: object) => void): void } };
  readonly runtime: { sendMessage: (message: unknown) => Promise<unknown> };
};
