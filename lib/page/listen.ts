type Events = WindowEventMap & DocumentEventMap;

interface Options {
  readonly capture?: boolean;
  /** Without one, it listens for as long as the script lives. */
  readonly signal?: AbortSignal;
}

/** Adds each listener once more that is in force. */
const inForce = new Set<() => void>();

/**
 * Listens to the window or the document until a signal aborts, also in a document that is opened
 * and written anew: https://html.spec.whatwg.org/#document-open-steps takes all listeners off both.
 */
export function listen<Type extends keyof Events>(
  target: Window | Document,
  type: Type,
  listener: (event: Events[Type]) => void,
  { capture = false, signal }: Options = {},
): void {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- A type of event has one class of events.
  const heard = listener as EventListener;
  const options = { capture, passive: true, ...(signal && { signal }) };
  const add = () => target.addEventListener(type, heard, options);
  add();
  inForce.add(add);
  signal?.addEventListener('abort', () => inForce.delete(add));
}

/** To be called when a document has been opened. A listener that is there still is not added twice. */
export function listenAgain(): void {
  for (const add of inForce) add();
}
