import { TargetType } from 'puppeteer-core';
import { describe, expect, inject } from 'vitest';
import { markedTexts } from '../../../scripts/browser/marks.ts';
import { openCard } from '../../../scripts/browser/card.ts';
import { cardSays } from '../support/card.ts';
import { test } from '../support/documents.ts';

/** Of Chrome's extension workers: events of the browser can be told to their listeners by hand. */
declare const chrome: {
  readonly commands: { readonly onCommand: { dispatch(command: string, tab: object): void } };
  readonly tabs: { get(id: number): Promise<object> };
};

// No driver can press a browser's shortcuts: from the event on, this is what happens then. In
// Firefox a driver cannot reach the background; tests/e2e/keyboard.test.ts proves there what a
// shortcut does within the page.
describe.runIf(inject('browser') === 'chromium')('a shortcut', () => {
  test('goes to the next term, opens its card, and goes on with it open', async ({
    page,
    documents,
    extension,
    session,
  }) => {
    await page.goto(documents.page('/', '<p>First vitiligo, then psoriasis.</p>'));
    await expect.poll(() => markedTexts(page)).toEqual(['vitiligo', 'psoriasis']);
    const tab = await extension.tabId(page);
    const press = async (command: string) => {
      // The worker may have been stopped since: what wakes it is the event itself.
      await extension.badgeText(page);
      const target = await session.browser.waitForTarget(
        (one) =>
          one.type() === TargetType.SERVICE_WORKER && one.url().startsWith(session.extensionBase),
      );
      const worker = await target.worker();
      await worker?.evaluate(
        async (name, id) => chrome.commands.onCommand.dispatch(name, await chrome.tabs.get(id)),
        command,
        tab,
      );
    };
    const pointedOut = () =>
      page.evaluate(() => [...(CSS.highlights.get('clinic-context-come-to') ?? [])].length);

    await press('next-term');
    await expect.poll(pointedOut).toBeGreaterThan(0);
    expect(await openCard(extension, page)).toBeNull();
    await press('open-card');
    await cardSays(extension, page, 'Vitiligo');
    await press('next-term');
    await cardSays(extension, page, 'Psoriasis');
    await press('previous-term');
    await cardSays(extension, page, 'Vitiligo');
  });
});
