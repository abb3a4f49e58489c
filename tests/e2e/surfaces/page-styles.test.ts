import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { ExtensionPages } from '../../../scripts/browser/extension-pages.ts';
import { cardSays, pointAt } from '../support/card.ts';
import { test } from '../support/documents.ts';

/** Styles of pages that have spoiled others' interfaces. */
const STYLES: readonly (readonly [string, string])[] = [
  ['a tiny rem', 'html { font-size: 1px; }'],
  ['a huge rem', 'html { font-size: 62px; }'],
  ['a reset of all', '*, *::before, *::after { all: unset !important; }'],
  [
    'rules for everything, with the last word',
    '* { color: red !important; background: yellow !important; font: 40px/3 fantasy !important; display: inline !important; direction: rtl !important; text-transform: uppercase !important; letter-spacing: 9px !important; box-sizing: content-box !important; opacity: 0.5 !important; transform: rotate(3deg) !important; }',
  ],
  [
    'rules for our own names',
    '.card, .button, .surface, .panel { border: 9px solid red !important; }',
  ],
  [
    'rules for our element',
    '.clinic-context-card { display: none !important; zoom: 3; filter: blur(9px); }',
  ],
  ['zoom', 'html { zoom: 1.5; }'],
];

/** How each part of the open card looks; not where it stands. */
function looks(extension: ExtensionPages, page: Page): Promise<string[]> {
  return extension.evaluate(page, () => {
    const host = document.querySelector('.clinic-context-card');
    if (!host) return [];
    const root = host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host);
    const zoom = (root?.querySelector('.panel') ?? host).currentCSSZoom;
    return [...(root?.querySelectorAll('.panel, .panel *') ?? [])].map((part) => {
      const style = getComputedStyle(part);
      const { width } = part.getBoundingClientRect();
      const shown = [style.color, style.backgroundColor, style.fontSize, style.fontFamily];
      const laidOut = [style.display, style.direction, style.letterSpacing, style.opacity];
      return [part.localName, part.className, Math.round(width), ...shown, ...laidOut, zoom].join();
    });
  });
}

describe('a page’s own styles do not reach the card', () => {
  test.for(STYLES)('%s', async ([, css], { documents, page, extension }) => {
    const opened = async (path: string, style: string) => {
      await page.goto(documents.page(path, `<style>${style}</style><p>On vitiligo.</p>`));
      await pointAt(page, 'vitiligo');
      await cardSays(extension, page, 'Vitiligo');
      return looks(extension, page);
    };
    const plain = await opened('/plain', '');
    expect(plain.length).toBeGreaterThan(20);
    expect(await opened('/styled', css)).toEqual(plain);
  });
});
