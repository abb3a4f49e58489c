import type { Page } from 'puppeteer-core';
import { describe, expect, inject } from 'vitest';
import { test } from '../support/documents.ts';
import { allMarked } from '../support/marked.ts';

/** What is marked in each frame of a page, by the frame's name; frames without a mark are left out. */
async function markedFrames(page: Page): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const frame of page.frames()) {
    if (frame === page.mainFrame()) continue;
    // A frame can go, or be filled anew, while it is asked.
    const marked = await allMarked(frame).catch(() => []);
    const name = await frame.evaluate(() => window.name).catch(() => '');
    if (marked.length > 0) found[name] = marked;
  }
  return found;
}

describe('frames', () => {
  test('of the same origin, of another, and within another', async ({
    page,
    documents,
    elsewhere,
    extension,
  }) => {
    const innermost = documents.page('/innermost', '<p>anagen</p>');
    const other = elsewhere.page(
      '/other',
      `<p>psoriasis</p><iframe name="nested" src="${innermost}"></iframe>`,
    );
    documents.page('/same', '<p>vitiligo</p>');
    const body = `<p>minoxidil</p><iframe name="same" src="/same"></iframe><iframe name="other" src="${other}"></iframe>`;
    await page.goto(documents.page('/', body));
    await expect
      .poll(() => markedFrames(page))
      .toEqual({ same: ['vitiligo'], other: ['psoriasis'], nested: ['anagen'] });
    // The badge counts over all of them.
    await expect.poll(() => extension.badgeText(page)).toBe('4');
  });

  test('without an address of their own', async ({ page, documents, extension }) => {
    const body = `
      <iframe name="srcdoc" srcdoc="<p>alopecia <b>areata</b></p>"></iframe>
      <iframe name="blank"></iframe>
      <iframe name="written"></iframe>
      <iframe name="script" src="javascript:'<p>finasteride</p>'"></iframe>`;
    await page.goto(documents.page('/', body));
    await expect
      .poll(() => markedFrames(page))
      .toEqual({ srcdoc: ['alopecia areata'], script: ['finasteride'] });
    await page.evaluate(() => {
      const [blank, written] = ['blank', 'written'].map(
        (name) => document.querySelector<HTMLIFrameElement>(`[name=${name}]`)?.contentDocument,
      );
      if (!blank || !written) throw new Error('There are no frames to write in');
      blank.body.append('vitiligo');
      written.open();
      written.write('<!doctype html><p>psoriasis, ');
      written.write('anagen</p>');
      written.close();
    });
    await expect
      .poll(() => markedFrames(page))
      .toEqual({
        srcdoc: ['alopecia areata'],
        blank: ['vitiligo'],
        written: ['psoriasis', 'anagen'],
        script: ['finasteride'],
      });
    await expect.poll(() => extension.badgeText(page)).toBe('5');
  });

  test('that stand empty until they are filled', async ({ page, documents }) => {
    documents.page('/filled', '<p>vitiligo</p>');
    await page.goto(documents.page('/', '<p>minoxidil</p><iframe name="box"></iframe>'));
    // What reads has come into the empty document, and marked there.
    await page.$eval('iframe', (frame) => frame.contentDocument?.body.append('anagen'));
    await expect.poll(() => markedFrames(page)).toEqual({ box: ['anagen'] });
    await page.$eval('iframe', (frame) => (frame.src = '/filled'));
    await expect.poll(() => markedFrames(page)).toEqual({ box: ['vitiligo'] });
  });

  test('in a sandbox, with scripts and without', async ({ page, documents, extension }) => {
    documents.page('/boxed', '<p>vitiligo</p>');
    documents.page('/boxed-script', '<script>document.write("<p>psoriasis</p>")</script>');
    const body = `
      <iframe name="none" sandbox src="/boxed"></iframe>
      <iframe name="scripts" sandbox="allow-scripts" src="/boxed-script"></iframe>
      <iframe name="srcdoc" sandbox srcdoc="<p>anagen</p>"></iframe>`;
    await page.goto(documents.page('/', body));
    // The badge asks the extension itself: a driver cannot look into every sandbox.
    await expect.poll(() => extension.badgeText(page)).toBe('3');
  });

  test('that come later, and frames that go', async ({ page, documents, extension }) => {
    documents.page('/late', '<p>vitiligo</p>');
    await page.goto(documents.page('/', '<p>minoxidil</p>'));
    await expect.poll(() => extension.badgeText(page)).toBe('1');
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.name = 'late';
      frame.src = '/late';
      document.body.append(frame);
    });
    await expect.poll(() => markedFrames(page)).toEqual({ late: ['vitiligo'] });
    await expect.poll(() => extension.badgeText(page)).toBe('2');
    documents.page('/other', '<p>psoriasis and anagen</p>');
    await page.$eval('iframe', (frame) => (frame.src = '/other'));
    await expect.poll(() => markedFrames(page)).toEqual({ late: ['psoriasis', 'anagen'] });
    await expect.poll(() => extension.badgeText(page)).toBe('3');
    await page.$eval('iframe', (frame) => frame.remove());
    await expect.poll(() => extension.badgeText(page)).toBe('1');
  });

  // In Firefox what comes from a frame dies with that for our scripts, and is left alone.
  test.skipIf(inject('browser') === 'firefox').for(['Nothing yet.', 'anagen'])(
    'whose nodes are moved into the page around, which says: %s',
    async (words, { page, documents }) => {
      // What stands there has been read in the frame, by the scripts there.
      documents.page('/inner', '<p id="said">On <b>vitiligo</b>.</p><p id="later">Soon.</p>');
      await page.goto(documents.page('/', `<p>${words}</p><iframe src="/inner" name="in">`));
      await expect.poll(() => markedFrames(page)).toEqual({ in: ['vitiligo'] });
      const before = words === 'anagen' ? ['anagen'] : [];
      await expect.poll(() => allMarked(page)).toEqual(before);
      await page.$eval('iframe', (frame) => {
        document.body.append(...(frame.contentDocument?.querySelectorAll('p') ?? []));
        frame.remove();
      });
      await expect.poll(() => allMarked(page)).toEqual([...before, 'vitiligo']);
      await page.$eval('#later', (moved) => moved.append(' And psoriasis.'));
      await expect.poll(() => allMarked(page)).toEqual([...before, 'vitiligo', 'psoriasis']);
      await page.$eval('#said', (moved) => moved.remove());
      await expect.poll(() => allMarked(page)).toEqual([...before, 'psoriasis']);
    },
  );

  test('whose nodes are moved over leave the page around followed', async ({ page, documents }) => {
    documents.page('/inner', '<p>On <b>vitiligo</b>.</p>');
    await page.goto(documents.page('/', '<p>anagen</p><iframe src="/inner" name="in">'));
    await expect.poll(() => markedFrames(page)).toEqual({ in: ['vitiligo'] });
    await page.$eval('iframe', (frame) => {
      document.body.append(...(frame.contentDocument?.querySelectorAll('p') ?? []));
      frame.remove();
    });
    await page.evaluate(() => document.body.append('psoriasis'));
    await expect.poll(() => allMarked(page)).toContain('psoriasis');
    await page.$eval('p', (own) => own.remove());
    await expect.poll(() => allMarked(page)).not.toContain('anagen');
  });
});
