import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { ExtensionPages, Json } from '../../../scripts/browser/extension-pages.ts';
import { cardSays, pointAt } from '../support/card.ts';
import { AXE_FILE, test } from '../support/studio.ts';

/** What AXE_FILE brings. */
declare const axe: { run(host: Element | null): Promise<AxeResults> };

const LOOKS: readonly (readonly [string, Json])[] = [
  ['in light', { theme: 'light' }],
  ['in dark, in the largest text', { theme: 'dark', textSize: 'largest' }],
  ['in another language, from right to left', { language: 'es' }],
];

/**
 * Has the cards of a page keep their roots open to content scripts, so that axe can look inside.
 * The page's own world has another `attachShadow`.
 */
function openRoots(extension: ExtensionPages, page: Page): Promise<void> {
  return extension.evaluate(page, () => {
    const closed = Object.getOwnPropertyDescriptor(Element.prototype, 'attachShadow');
    Element.prototype.attachShadow = function attachShadow(init) {
      return closed?.value.call(this, { ...init, mode: 'open' });
    };
  });
}

describe('axe finds nothing in a card', () => {
  test.for(LOOKS)('%s', async ([, settings], { studio, sample }) => {
    const { session, extension } = studio;
    await extension.forgetAll();
    await extension.changeSettings(settings);
    await using page = await session.newPage();
    await page.goto(`${sample.origin}/index.html`);
    await page.bringToFront();
    await openRoots(extension, page);
    await pointAt(page, 'immune system');
    await cardSays(extension, page, 'The Treatment Rooms London');

    await extension.runFile(page, AXE_FILE);
    const { passes, findings } = await extension.evaluate(page, async () => {
      const result = await axe.run(document.querySelector('.clinic-context-card'));
      const findingsOf = result.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html }) => `${id}: ${html}`),
      );
      return { passes: result.passes.length, findings: findingsOf };
    });
    expect(findings).toEqual([]);
    // It has looked inside: an element without contents would pass hardly any rule.
    expect(passes).toBeGreaterThan(10);
  });
});
