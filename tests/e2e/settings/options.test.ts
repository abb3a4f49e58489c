import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, inject } from 'vitest';
import { pageAt } from '../../../scripts/browser/open-pages.ts';
import { axeFindings } from '../support/axe.ts';
import { sideways } from '../support/cut-off.ts';
import { focused } from '../support/focused.ts';
import { savedFile } from '../support/saved-file.ts';
import { unheard } from '../support/unheard.ts';
import { refuseToKeep, storage, test } from '../support/settings.ts';

/** Which of the choices is made, and what is ticked. */
function chosen(options: Page): Promise<string[]> {
  return options.$$eval('input:checked', (inputs) =>
    inputs.map((input) => (input instanceof HTMLInputElement ? input.value : '')),
  );
}

const AT_FIRST = ['dotted', 'teal', '150', 'all', 'normal', 'device', 'on', 'browser'];

/** Where each browser has its keys changed. */
const KEYS_PAGE = { chromium: 'chrome://extensions/shortcuts', firefox: 'about:addons' };

/** Gives the settings page a file to load. */
async function load(options: Page, name: string, text: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'clinic-context-'));
  try {
    const path = join(folder, name);
    await writeFile(path, text);
    const input = await options.$('input[type=file]');
    if (!input) throw new Error('There is nowhere to put a file');
    await input.uploadFile(path);
    await options.waitForFunction(
      (file) => document.querySelector('output')?.textContent.includes(file),
      {},
      name,
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('the settings page', () => {
  test('keeps what is chosen', async ({ options }) => {
    expect(await chosen(options)).toEqual(AT_FIRST);
    expect(await unheard(options)).toEqual([]);
    await options.click('input[value="amber"]');
    await options.click('input[value="300"]');
    const changed = ['dotted', 'amber', '300', 'all', 'normal', 'device', 'on', 'browser'];
    await expect.poll(() => chosen(options)).toEqual(changed);
    await options.reload({ waitUntil: [] });
    await expect.poll(() => chosen(options)).toEqual(changed);
  });

  test('calls each choice by its label, and says what it means after that', async ({ options }) => {
    const read = await options.$$eval('.choice__option input', (inputs) =>
      inputs.map((input) =>
        [...(input.ariaLabelledByElements ?? []), ...(input.ariaDescribedByElements ?? [])].map(
          (one) => one.textContent,
        ),
      ),
    );
    expect(read).toContainEqual(['With a dotted line']);
    expect(read).toContainEqual(['Amber']);
    expect(read).toContainEqual(['Not at all', expect.stringContaining('while you point at it')]);
    expect(read).toContainEqual(['Mark each word only once', expect.any(String)]);
  });

  test('is worked by keyboard alone', async ({ options }) => {
    await options.focus('input[value="dotted"]');
    await options.keyboard.press('ArrowDown');
    await expect.poll(() => chosen(options)).toContain('plain');
    await options.keyboard.press('Tab');
    await options.keyboard.press('ArrowDown');
    await expect.poll(() => chosen(options)).toContain('blue');
  });

  test('says what is wrong with the name of a site, and keeps what was typed', async ({
    options,
  }) => {
    await options.click('input[value="except"]');
    await options.type('.field', 'two words');
    await options.keyboard.press('Enter');
    await options.waitForSelector('[role=alert]::-p-text(This is not the name of a site)');
    const field = await options.$eval('.field', (input) => ({
      value: input instanceof HTMLInputElement ? input.value : '',
      invalid: input.getAttribute('aria-invalid'),
      focused: input === document.activeElement,
    }));
    expect(field).toEqual({ value: 'two words', invalid: 'true', focused: true });
    expect(await axeFindings(options)).toEqual([]);
  });

  test('takes a site off its list', async ({ options }) => {
    await options.click('input[value="except"]');
    await options.type('.field', '*.example.org');
    await options.keyboard.press('Enter');
    await options.click('[aria-label="Remove *.example.org"]');
    await options.waitForSelector('::-p-text(No site is listed)');
    expect(await options.$eval('.field', (input) => input === document.activeElement)).toBe(true);
  });

  test('a file carries all settings; reset can be undone', async ({ options }) => {
    await options.click('input[value="highlighter"]');
    await options.click('input[value="only"]');
    await options.type('.field', 'example.org');
    await options.keyboard.press('Enter');
    await options.waitForSelector('.sites__site');
    const carried = await chosen(options);
    const file = await savedFile(options, 'Save to a file');
    await options.waitForSelector('.outcome::-p-text(Saved as clinic-context-settings.json)');

    await options.click('::-p-text(Back to how it was at first)');
    await expect.poll(() => chosen(options)).toEqual(AT_FIRST);
    await options.click('::-p-text(Undo)');
    await expect.poll(() => chosen(options)).toEqual(carried);
    await expect.poll(() => focused(options)).toBe('It is as it was before.');

    await options.click('::-p-text(Back to how it was at first)');
    await expect.poll(() => chosen(options)).toEqual(AT_FIRST);
    await load(options, 'mine.json', file);
    await expect.poll(() => chosen(options)).toEqual(carried);
    await options.waitForSelector('.sites__site::-p-text(example.org)');
  });

  test('what the browser cannot keep is said to hold nowhere', async ({ options }) => {
    await options.click('input[value="amber"]');
    await expect.poll(() => chosen(options)).toContain('amber');
    await refuseToKeep(options);
    await options.click('::-p-text(Back to how it was at first)');
    const alert = await options.waitForSelector('[role=alert]::-p-text(No room is left)');
    await expect.poll(() => alert?.isIntersectingViewport()).toBe(true);
    expect(await options.$eval('output', (output) => output.textContent)).toBe('');
    expect(await chosen(options)).toContain('amber');
    expect(await axeFindings(options)).toEqual([]);
    await refuseToKeep(options, false);
  });

  test('names the keys, and leads to where the browser changes them', async ({
    session,
    options,
  }) => {
    await options.waitForSelector('.keys__row');
    const rows = await options.$$eval('.keys__row', (found) =>
      found.map((row) => [...row.children].map(({ textContent }) => textContent)),
    );
    expect(rows).toContainEqual(['Open the card of the word', 'Alt+Shift+E']);
    // Chrome takes four suggestions, and this would be the fifth.
    expect(rows).toContainEqual(['Check this page', 'no key']);
    expect(await axeFindings(options)).toEqual([]);

    await options.click('::-p-text(Change the keys)');
    const theirs = KEYS_PAGE[inject('browser')];
    await expect.poll(() => pageAt(session.browser, theirs)).toBeDefined();
    await (await pageAt(session.browser, theirs))?.close();
  });

  test('another file is refused, and nothing changes', async ({ options }) => {
    await load(options, 'list.json', '["milk", "eggs"]');
    const says = await options.$eval('output', (output) => output.textContent);
    expect(says).toContain('list.json was not loaded, and nothing has changed.');
    expect(await chosen(options)).toEqual(AT_FIRST);
    expect(await axeFindings(options)).toEqual([]);
  });

  test('corrupt settings are mended, field by field', async ({ options }) => {
    await storage(
      options,
      `sync.set({ settings: { markStyle: 'plain', dwell: 'soon', exceptSites: 7 } })`,
    );
    await options.reload({ waitUntil: [] });
    await expect
      .poll(() => chosen(options))
      .toEqual(['plain', 'teal', '150', 'all', 'normal', 'device', 'on', 'browser']);
  });

  test('axe finds nothing, in light and dark, at every size, narrow and wide', async ({
    options,
  }) => {
    await options.click('input[value="except"]');
    await options.type('.field', 'example.org');
    await options.keyboard.press('Enter');
    await options.waitForSelector('.sites__site');
    for (const theme of ['light', 'dark']) {
      await options.click(`input[value="${theme}"]`);
      await options.waitForSelector(`html[data-theme="${theme}"]`);
      expect(await axeFindings(options)).toEqual([]);
    }
    await options.click('input[value="largest"]');
    await options.waitForSelector('html[data-text-size="largest"]');
    await options.setViewport({ width: 320, height: 700 });
    expect(await axeFindings(options)).toEqual([]);
    expect(await sideways(options)).toBe(0);
  });
});
