import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject } from 'vitest';
import { keepQuestions } from '../support/questions.ts';
import { test as base } from '../support/test.ts';

/** The end-to-end test with an enquiry that holds a question. */
const test = base.extend('enquiry', async ({ page, site, extension, openPage }) => {
  await page.goto(`${site.origin}/empty.html`);
  await keepQuestions(extension, [{ text: 'Does it hurt?', savedAt: 1 }]);
  const enquiry = await openPage('enquiry.html');
  await enquiry.waitForSelector('.asked__text');
  return enquiry;
});

describe('an enquiry goes with the reader', () => {
  test('on paper: itself and what sending it means, and nothing else', async ({
    enquiry,
    skip,
  }) => {
    skip(inject('browser') === 'firefox', 'Firefox’s driver cannot show a page as it is printed');
    // No dialog opens where nobody could close it.
    await enquiry.evaluate(() => {
      globalThis.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await enquiry.click('::-p-text(Print)');
    await enquiry.waitForSelector('[data-printed]');

    await enquiry.emulateMediaType('print');
    const paper = await enquiry.evaluate(() => document.body.innerText);
    expect(paper).toContain('- Does it hurt?');
    expect(paper).toContain("the clinic's team stores");
    expect(paper).not.toContain('Norwood 2');
    expect(paper).not.toContain('Save as a file');
    await enquiry.emulateMediaType();
  });

  test('as a file, word for word', async ({ enquiry, session, skip }) => {
    skip(inject('browser') === 'firefox', 'Firefox’s driver cannot say where downloads go');
    const folder = await mkdtemp(join(tmpdir(), 'clinic-context-'));
    const devtools = await session.browser.target().createCDPSession();
    await devtools.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    const whole = await enquiry.$eval('.whole__text', (text) => text.textContent);
    await enquiry.click('::-p-text(Save as a file)');
    await enquiry.waitForSelector('::-p-text(Saved as enquiry.txt)');
    await expect.poll(() => readdir(folder)).toEqual(['enquiry.txt']);
    expect(await readFile(join(folder, 'enquiry.txt'), 'utf8')).toBe(whole);
    await devtools.send('Browser.setDownloadBehavior', { behavior: 'default' });
    await rm(folder, { recursive: true });
  });
});
