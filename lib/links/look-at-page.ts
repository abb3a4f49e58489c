import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { Look } from './classify.ts';
import type { Limits } from './limits.ts';
import { CONSENT_PARTS } from './walls.ts';

const look = v.object({
  address: v.string(),
  title: v.string(),
  heading: v.string(),
  type: v.string(),
  status: v.number(),
  text: v.string(),
  words: v.number(),
  asksPassword: v.boolean(),
  asksConsent: v.boolean(),
}) satisfies v.GenericSchema<Look>;

/** Waits until the page in a tab has stopped changing, or has had its time. Throws where it goes. */
export async function untilQuiet(tabId: number, { quiet, restless }: Limits): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId },
    injectImmediately: true,
    args: [quiet, restless],
    // Runs in the page: it can use nothing from this file.
    func: (...[quietFor, atMost]: [number, number]) =>
      new Promise<void>((resolve) => {
        let timer = setTimeout(resolve, quietFor);
        const observer = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(resolve, quietFor);
        });
        observer.observe(document, { subtree: true, childList: true, characterData: true });
        setTimeout(resolve, atMost);
      }),
  });
}

/** Looks at the page in a tab. Throws where the browser shows something else than a page. */
export async function lookAt(tabId: number): Promise<Look> {
  const [injection] = await browser.scripting.executeScript({
    target: { tabId },
    injectImmediately: true,
    args: [CONSENT_PARTS.join(',')],
    // Runs in the page: it can use nothing from this file.
    func: (consentParts: string) => {
      const text = document.body?.innerText ?? document.documentElement?.textContent ?? '';
      const [navigation] = performance.getEntriesByType('navigation');
      return {
        address: location.href,
        title: document.title,
        heading: document.querySelector('h1')?.textContent ?? '',
        type: document.contentType,
        status: navigation instanceof PerformanceNavigationTiming ? navigation.responseStatus : 0,
        text: text.slice(0, 5000),
        words: text.match(/\p{L}+/gu)?.length ?? 0,
        asksPassword: [...document.querySelectorAll('input[type=password]')].some((field) =>
          field.checkVisibility(),
        ),
        asksConsent: document.querySelector(consentParts) !== null,
      };
    },
  });
  return v.parse(look, injection?.result);
}
