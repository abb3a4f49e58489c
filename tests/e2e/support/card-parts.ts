import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { ExtensionPages } from '../../../scripts/browser/extension-pages.ts';
import type { Point } from '../../../scripts/browser/marks.ts';

/** The middle of the button or link of the newest card with this name; null while there is none. */
export function partOf(extension: ExtensionPages, page: Page, name: string): Promise<Point | null> {
  return extension.evaluate(
    page,
    (wanted) => {
      const host = [...document.querySelectorAll('.clinic-context-card')].at(-1);
      if (!host) return null;
      const root = host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host);
      for (const part of root?.querySelectorAll<HTMLElement>('button, a, summary') ?? []) {
        if ((part.ariaLabel ?? part.innerText.trim()) !== wanted) continue;
        part.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        const { x, y, width, height } = part.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
      return null;
    },
    name,
  );
}

/** Presses a button of the card with the mouse. */
export async function pressInCard(
  extension: ExtensionPages,
  page: Page,
  name: string,
): Promise<void> {
  await expect.poll(() => partOf(extension, page, name), { message: name }).not.toBeNull();
  const point = await partOf(extension, page, name);
  if (point) await page.mouse.click(point.x, point.y);
}

/** What in the card has the focus, by its name; empty while nothing has. */
export function focusInCard(extension: ExtensionPages, page: Page): Promise<string> {
  return extension.evaluate(page, () => {
    const host = document.activeElement;
    if (!host?.classList.contains('clinic-context-card')) return '';
    const root = host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host);
    const focused = root?.activeElement;
    return focused instanceof HTMLElement ? (focused.ariaLabel ?? focused.innerText.trim()) : '';
  });
}

/** Presses Tab until the part of the card with this name has the focus. */
export async function tabTo(extension: ExtensionPages, page: Page, name: string): Promise<void> {
  const passed: string[] = [];
  while ((await focusInCard(extension, page)) !== name) {
    await page.keyboard.press('Tab');
    passed.push(await focusInCard(extension, page));
    if (passed.length > 40) throw new Error(`No "${name}" among ${passed.join(', ')}`);
  }
}

/** Where each card stands, in the order in which they opened. */
export function cardBoxes(
  extension: ExtensionPages,
  page: Page,
): Promise<{ top: number; left: number; bottom: number; right: number }[]> {
  return extension.evaluate(page, () =>
    [...document.querySelectorAll('.clinic-context-card')].flatMap((host) => {
      const root = host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host);
      const panel = root?.querySelector(':popover-open');
      if (!panel) return [];
      const { top, left, bottom, right } = panel.getBoundingClientRect();
      return [{ top, left, bottom, right }];
    }),
  );
}

/** Has the background bring the card's code into the page, as a shortcut does. */
export async function bringCard(extension: ExtensionPages, page: Page): Promise<void> {
  await extension.evaluate(page, async () => {
    await chrome.runtime.sendMessage({ type: 'card-wanted' });
  });
}
