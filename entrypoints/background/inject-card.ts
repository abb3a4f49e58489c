import browser, { type Scripting } from 'webextension-polyfill';
import { wordsNow } from '../../lib/settings/language.ts';
import type { Words } from '../../lib/words.ts';

/**
 * Brings the card's code into the frame that asks for it, beside the spotter there: most pages
 * never need it.
 *
 * @throws where the frame has gone meanwhile, or the browser keeps extensions out of it
 */
export async function injectCard(tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  // At once: a frame that never ends loading can have terms to explain, too.
  await browser.scripting.executeScript({
    target,
    files: ['/popover.js'],
    injectImmediately: true,
  });
  const words = await wordsNow();
  if (words) await tellCards(target, words);
}

/** Gives the cards of some frames their words. */
export async function tellCards(
  target: Scripting.InjectionTarget,
  words: Words | undefined,
): Promise<void> {
  await browser.scripting.executeScript({
    target,
    args: [words ?? null],
    func: (given: Words | null) => globalThis.clinicContextCard?.speak(given ?? undefined),
    injectImmediately: true,
  });
}
