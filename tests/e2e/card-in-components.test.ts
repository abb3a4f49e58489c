import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { ExtensionPages } from '../../scripts/browser/extension-pages.ts';
import { pointAt } from './support/card.ts';
import { test } from './support/documents.ts';

/** A component that shows what is slotted into it in a dialog of its own, as many libraries do. */
function dialogOf(mode: ShadowRootMode): string {
  return `<my-dialog><p>On vitiligo.</p></my-dialog><script>
    customElements.define('my-dialog', class extends HTMLElement {
      constructor() {
        super();
        const root = this.attachShadow({ mode: '${mode}' });
        const dialog = document.createElement('dialog');
        dialog.append(document.createElement('slot'));
        root.append(dialog);
        this.open = () => dialog.showModal();
        this.isOpen = () => dialog.open;
      }
    });
    document.querySelector('my-dialog').open();
  </script>`;
}

/** Where a button of the card in the component is; null while there is no such card. */
function buttonIn(extension: ExtensionPages, page: Page, name: string) {
  return extension.evaluate(
    page,
    (wanted) => {
      const rootOf = (host: Element | null | undefined) =>
        host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
      const dialogs = rootOf(document.querySelector('my-dialog'));
      const card = rootOf(dialogs?.querySelector('.clinic-context-card'));
      const button = card?.querySelector(`[aria-label="${wanted}"]`);
      if (!button) return null;
      const { x, y, width, height } = button.getBoundingClientRect();
      const pressed = button.getAttribute('aria-pressed');
      return { x: x + width / 2, y: y + height / 2, pressed };
    },
    name,
  );
}

describe('the card of a term in a component’s dialog', () => {
  test.for(['open', 'closed'] as const)(
    '%s to pages, can be used, and Esc closes the card alone',
    async (mode, { documents, page, extension }) => {
      await page.goto(documents.page('/', dialogOf(mode)));
      await expect.poll(() => extension.badgeText(page)).toBe('1');
      const { x, y } = await pointAt(page, 'vitiligo');
      await page.mouse.click(x, y);
      const pin = () => buttonIn(extension, page, 'Keep this card open');
      await expect.poll(pin).not.toBeNull();
      const place = await pin();
      if (place) await page.mouse.click(place.x, place.y);
      await expect.poll(async () => (await pin())?.pressed).toBe('true');
      await page.keyboard.press('Escape');
      await expect.poll(pin).toBeNull();
      expect(await page.evaluate(`document.querySelector('my-dialog').isOpen()`)).toBe(true);
    },
  );
});
