import * as v from 'valibot';
import browser, { type Storage } from 'webextension-polyfill';

/**
 * Something that one part of the extension hands to another. It waits in memory alone: what
 * somebody selects or reads about is never written down, nor part of an address, which the
 * browser's history would keep.
 */
export interface HandOver<Thing> {
  /** Lets it wait, in the place of what was there; `undefined` takes that away. */
  readonly give: (thing: Thing | undefined) => Promise<void>;
  /**
   * Gives what waits, if it is what it should be, and forgets it.
   *
   * @param isMine what it is not true of is left for others; absent: everything is taken
   */
  readonly take: (isMine?: (thing: Thing) => boolean) => Promise<Thing | undefined>;
  /** Takes what waits, now and whenever there is something new. */
  readonly onGiven: (
    listener: (thing: Thing) => void,
    signal: AbortSignal,
    isMine?: (thing: Thing) => boolean,
  ) => void;
}

/**
 * Makes a way to hand something over.
 *
 * @param key the key in the session storage, for this thing alone
 */
export function handOver<Thing>(
  key: string,
  schema: v.GenericSchema<unknown, Thing>,
): HandOver<Thing> {
  const give = async (thing: Thing | undefined) => {
    await (thing === undefined
      ? browser.storage.session.remove(key)
      : browser.storage.session.set({ [key]: thing }));
  };
  const take: HandOver<Thing>['take'] = async (isMine = () => true) => {
    const parsed = v.safeParse(schema, (await browser.storage.session.get(key))[key]);
    if (!parsed.success || !isMine(parsed.output)) return undefined;
    await browser.storage.session.remove(key);
    return parsed.output;
  };
  const onGiven: HandOver<Thing>['onGiven'] = (listener, signal, isMine) => {
    const pass = async () => {
      // Whoever has gone meanwhile leaves it for the next.
      const thing = signal.aborted ? undefined : await take(isMine);
      if (thing !== undefined && !signal.aborted) listener(thing);
    };
    const changed = (changes: Record<string, Storage.StorageChange>) => {
      if (changes[key]?.newValue !== undefined) void pass();
    };
    browser.storage.session.onChanged.addListener(changed);
    signal.addEventListener('abort', () =>
      browser.storage.session.onChanged.removeListener(changed),
    );
    void pass();
  };
  return { give, take, onGiven };
}
