import type { Page } from 'puppeteer-core';
import type { ExtensionPages } from './extension-pages.ts';

/** The open card as a reader has it. */
export interface OpenCard {
  readonly text: string;
  /** Where its links lead. */
  readonly links: readonly string[];
  readonly colorScheme: string;
  readonly fontSize: string;
}

/** The card that is open in a page's top frame; null while none is. The page itself cannot look inside. */
export function openCard(extension: ExtensionPages, page: Page): Promise<OpenCard | null> {
  return extension.evaluate(page, () => {
    const host = document.querySelector('.clinic-context-card');
    if (!host) return null;
    const root = host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host);
    const card = root?.querySelector(':popover-open');
    if (!(card instanceof HTMLElement)) return null;
    const { colorScheme, fontSize } = getComputedStyle(card);
    const links = [...card.querySelectorAll('a')].map(({ href }) => href);
    return { text: card.innerText, links, colorScheme, fontSize };
  });
}
