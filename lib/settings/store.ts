import * as v from 'valibot';
import browser, { type Storage } from 'webextension-polyfill';
import { mendSettings, type Settings } from './schema.ts';
import { UNTIL_RESUMED } from './spotting.ts';

const SETTINGS = 'settings';
/** On this computer alone: a pause here is none elsewhere. */
const PAUSED_UNTIL = 'pausedUntil';

const time = v.fallback(
  v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(UNTIL_RESUMED)),
  0,
);

/** What the reader has set, as it holds now. */
export interface Kept {
  readonly settings: Settings;
  /** Milliseconds since 1970; long past or 0 while nothing is paused. */
  readonly pausedUntil: number;
}

/** Where settings are kept: where the browser syncs them, if it does. */
function area(): Storage.StorageArea {
  return browser.storage.sync ?? browser.storage.local;
}

/** What is kept. Where a browser cannot read its own storage, it is all as at first. */
export async function readKept(): Promise<Kept> {
  const [synced, local] = await Promise.all([
    readOrNothing(area(), SETTINGS),
    readOrNothing(browser.storage.local, PAUSED_UNTIL),
  ]);
  return { settings: mendSettings(synced), pausedUntil: v.parse(time, local) };
}

async function readOrNothing(from: Storage.StorageArea, key: string): Promise<unknown> {
  try {
    return (await from.get(key))[key];
  } catch {
    return undefined;
  }
}

/**
 * Changes the settings, from whatever is kept by then: two pages of ours can do so at once, and what
 * one of them shows may be old.
 *
 * @throws where the browser cannot read or keep them, with its reason
 */
export async function changeSettings(change: (now: Settings) => Settings): Promise<void> {
  await navigator.locks.request(SETTINGS, async () => {
    const now = mendSettings((await area().get(SETTINGS))[SETTINGS]);
    await area().set({ [SETTINGS]: change(now) });
  });
}

/**
 * Has all spotters rest.
 *
 * @param until milliseconds since 1970; 0 ends a pause
 * @throws where the browser cannot keep that, with its reason
 */
export async function keepPause(until: number): Promise<void> {
  await browser.storage.local.set({ [PAUSED_UNTIL]: until });
}

/** What of the settings is other than before, as far as it takes more than reading them anew. */
interface Change {
  readonly badge: boolean;
  readonly language: boolean;
}

/** Tells whenever settings or pause are others than before, wherever they were changed. */
export function onKeptChanged(listener: (change: Change) => void, signal?: AbortSignal): void {
  const told = (changes: Record<string, Storage.StorageChange>) => {
    const change = changes[SETTINGS];
    if (!change && !(PAUSED_UNTIL in changes)) return;
    const [before, now] = [mendSettings(change?.oldValue), mendSettings(change?.newValue)];
    listener({ badge: before.badge !== now.badge, language: before.language !== now.language });
  };
  browser.storage.onChanged.addListener(told);
  signal?.addEventListener('abort', () => {
    browser.storage.onChanged.removeListener(told);
  });
}
