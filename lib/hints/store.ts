import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { takeAway } from '../helpers/take-away.ts';
import { type Hint, hint, isSameHint } from './hint.ts';

// Each hint has a key of its own in the extension's local storage, as questions have: one that
// broke leaves the others whole.
const KEY = 'hint:';

/** What the storage holds. */
export interface KeptHints {
  /** The oldest first. */
  readonly hints: readonly Hint[];
  /** How many could not be read. */
  readonly unreadable: number;
}

/** Reads the hints that somebody has noted on this device. */
export async function readKeptHints(): Promise<KeptHints> {
  const entries = [...(await stored()).values()].map((value) => v.safeParse(hint, value));
  const hints = entries.flatMap((parsed) => (parsed.success ? [parsed.output] : []));
  return {
    hints: hints.toSorted((a, b) => (a.noted < b.noted ? -1 : Number(a.noted > b.noted))),
    unreadable: entries.length - hints.length,
  };
}

/** Keeps a hint, unless one of the same sentence is there. */
export async function keepHint(kept: Hint): Promise<void> {
  const { hints } = await readKeptHints();
  if (hints.some((other) => isSameHint(other, kept))) return;
  await browser.storage.local.set({ [KEY + crypto.randomUUID()]: v.parse(hint, kept) });
}

/** Deletes the hint of a sentence. */
export async function deleteHint(gone: Omit<Hint, 'noted'>): Promise<void> {
  const keys = [...(await stored())].flatMap(([key, value]) => {
    const parsed = v.safeParse(hint, value);
    return parsed.success && isSameHint(parsed.output, gone) ? [key] : [];
  });
  await browser.storage.local.remove(keys);
}

/** Deletes all hints, also those that cannot be read. Gives a function that has them back as they were. */
export async function deleteHints(): Promise<() => Promise<void>> {
  return takeAway([...(await stored()).keys()]);
}

/** Tells whenever a hint came or went, in whatever surface. */
export function watchHints(changed: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>) => {
    if (Object.keys(changes).some((key) => key.startsWith(KEY))) changed();
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}

async function stored(): Promise<ReadonlyMap<string, unknown>> {
  const all = await browser.storage.local.get(null);
  return new Map(Object.entries(all).filter(([key]) => key.startsWith(KEY)));
}
