import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, inject } from 'vitest';
import { readThenEndBackground } from '../support/background.ts';
import { Documents } from '../support/documents.ts';
import { highlights, storage, test } from '../support/settings.ts';
import { builtExtension } from '../support/test.ts';
import { whileLeft } from '../support/while-left.ts';

const DOTTED = ['clinic-context-dotted-teal'];
const PLAIN = ['clinic-context-plain-teal'];

/** Has the browser keep such settings, as another computer of the reader's would. */
function settingsOf(settings: object): string {
  return `sync.set(${JSON.stringify({ settings })})`;
}

describe('what is saved', () => {
  // Firefox lets content scripts read it: https://bugzilla.mozilla.org/show_bug.cgi?id=1724754
  test.runIf(inject('browser') === 'chromium')(
    'is kept from scripts in pages, and so are its changes',
    async ({ page, site, options, extension }) => {
      await page.goto(`${site.origin}/terms.html`);
      await page.bringToFront();
      await expect.poll(() => highlights(page)).toEqual(DOTTED);
      const read = await extension.evaluate(page, () => {
        const { local, sync, session, onChanged } = chrome.storage;
        Object.assign(globalThis, { heard: [] });
        onChanged.addListener((change) => Reflect.get(globalThis, 'heard').push(change));
        const answers = [local, sync, session].map((area) =>
          area.get(null).then(JSON.stringify, String),
        );
        return Promise.all(answers);
      });
      expect(read.map((answer) => /not allowed/.test(answer))).toEqual([true, true, true]);
      await storage(options, `local.set({ 'question:0': { text: 'Secret?', savedAt: 1 } })`);
      await storage(options, `local.remove('question:0')`);
      await storage(options, settingsOf({ markStyle: 'plain' }));
      await expect.poll(() => highlights(page)).toEqual(PLAIN);
      expect(await extension.evaluate(page, () => Reflect.get(globalThis, 'heard'))).toEqual([]);
    },
  );

  test.for(['spotter', 'marker', 'popover', 'page-reader'])(
    'is no affair of a script in pages: %s',
    async (script) => {
      const text = await readFile(join(builtExtension(), `${script}.js`), 'utf8');
      expect(text).not.toMatch(/\bstorage\b/i);
    },
  );

  test('is not told with the settings, nor are the sites on a list', async ({
    page,
    site,
    options,
    extension,
  }) => {
    await storage(options, settingsOf({ siteMode: 'except', exceptSites: ['secret.example'] }));
    await page.goto(`${site.origin}/terms.html`);
    await page.bringToFront();
    await expect.poll(() => highlights(page)).toEqual(DOTTED);
    const told = await extension.evaluate(page, async () =>
      JSON.stringify(await globalThis.clinicContextSpotting),
    );
    expect(told).toContain('"onHere":true');
    expect(told).not.toContain('secret');
  });
});

describe('a change of settings reaches', () => {
  test('every frame', async ({ page, site, options }) => {
    const elsewhere = site.origin.replace('127.0.0.1', 'localhost');
    await page.goto(`${site.origin}/terms.html`);
    await page.bringToFront();
    await page.evaluate(
      (sources) => {
        for (const src of sources) {
          document.body.append(Object.assign(document.createElement('iframe'), { src }));
        }
        const written = document.createElement('iframe');
        document.body.append(written);
        written.contentDocument?.body.append('On vitiligo.');
      },
      [`${site.origin}/target.html`, `${elsewhere}/target.html`],
    );
    const marked = async () => {
      const frames = page.frames().map((frame) => frame.evaluate(() => [...CSS.highlights.keys()]));
      return (await Promise.all(frames)).flat();
    };
    await expect.poll(marked).toEqual([DOTTED, DOTTED, DOTTED, DOTTED].flat());
    await storage(options, settingsOf({ markStyle: 'plain' }));
    await expect.poll(marked).toEqual([PLAIN, PLAIN, PLAIN, PLAIN].flat());
    await storage(options, settingsOf({ siteMode: 'except', exceptSites: ['127.0.0.1'] }));
    await expect.poll(marked).toEqual([]);
  });

  test('a page behind, where nothing was marked', async ({ page, site, options, extension }) => {
    await storage(options, settingsOf({ siteMode: 'only', onlySites: [] }));
    await page.goto(`${site.origin}/terms.html`);
    await page.bringToFront();
    const came = () => extension.evaluate(page, () => globalThis.clinicContextMarkerCame === true);
    await expect.poll(came).toBe(true);
    await options.bringToFront();
    await storage(options, settingsOf({ markStyle: 'plain' }));
    await page.bringToFront();
    await expect.poll(() => highlights(page)).toEqual(PLAIN);
  });

  test('a page whose marker is on its way: what waits there for it is old', async ({
    page,
    site,
    options,
    extension,
  }) => {
    await page.goto(`${site.origin}/empty.html`);
    await extension.evaluate(page, () => {
      globalThis.clinicContextSpotting = Promise.resolve({});
    });
    await storage(options, settingsOf({ markStyle: 'plain' }));
    const waits = () =>
      extension.evaluate(page, () => globalThis.clinicContextSpotting !== undefined);
    await expect.poll(waits).toBe(false);
  });

  test('a page whose background has ended', async ({
    page,
    site,
    options,
    extension,
    session,
    ownErrors,
  }) => {
    await readThenEndBackground(page, site.origin, extension, session, ownErrors);
    await storage(options, settingsOf({ markStyle: 'plain' }));
    await expect.poll(() => highlights(page)).toEqual(PLAIN);
  });

  test('a page that comes back', async ({ page, options }) => {
    await using documents = await Documents.serve();
    const terms = documents.page('/terms', '<p>On vitiligo.</p>', { 'cache-control': '' });
    const other = documents.page('/other', '<p>On anagen.</p>');
    await page.goto(terms);
    await page.bringToFront();
    await expect.poll(() => highlights(page)).toEqual(DOTTED);
    await whileLeft(page, other, async () => {
      await storage(options, settingsOf({ markStyle: 'plain' }));
      await expect.poll(() => highlights(page)).toEqual(PLAIN);
    });
    await expect.poll(() => highlights(page)).toEqual(PLAIN);
    await whileLeft(page, other, async () => {
      await storage(options, `local.set({ pausedUntil: ${Date.now() + 3_600_000} })`);
      await expect.poll(() => highlights(page)).toEqual([]);
    });
    await expect.poll(() => highlights(page)).toEqual([]);
    await whileLeft(page, other, async () => {
      await storage(options, `local.set({ pausedUntil: 0 })`);
      await expect.poll(() => highlights(page)).toEqual(PLAIN);
    });
    await expect.poll(() => highlights(page)).toEqual(PLAIN);
  });
});

test('a page that another has opened and written is of its site', async ({
  page,
  site,
  options,
}) => {
  await storage(options, settingsOf({ siteMode: 'only', onlySites: ['127.0.0.1'] }));
  await page.goto(`${site.origin}/empty.html`);
  await page.bringToFront();
  const opening = new Promise<Page | null>((resolve) => {
    page.once('popup', resolve);
  });
  await page.evaluate(() => {
    const written = window.open('', '', 'popup')?.document;
    written?.write('<!doctype html><p>On vitiligo.</p>');
    written?.close();
  });
  const opened = await opening;
  if (!opened) throw new Error('No page was opened');
  try {
    await opened.bringToFront();
    await expect.poll(() => highlights(opened)).toEqual(DOTTED);
    await storage(options, settingsOf({ siteMode: 'except', exceptSites: ['127.0.0.1'] }));
    await expect.poll(() => highlights(opened)).toEqual([]);
  } finally {
    await opened.close();
  }
});
