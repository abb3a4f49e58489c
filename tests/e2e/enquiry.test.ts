import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { axeFindings } from './support/axe.ts';
import { cutOff } from './support/cut-off.ts';
import { unheard } from './support/unheard.ts';
import { focused } from './support/focused.ts';
import { keepQuestions, questionTexts } from './support/questions.ts';
import { refuseToKeep } from './support/settings.ts';
import { test } from './support/test.ts';

describe('an enquiry', () => {
  test('has a drawing and a description for each pattern that the clinic asks about', async ({
    openPage,
  }) => {
    const enquiry = await openPage('enquiry.html');
    await enquiry.waitForSelector('.pattern');
    const patterns = await enquiry.$$eval('.pattern', (found) =>
      found.map((one) => ({
        name: one.querySelector('.pattern__name')?.textContent,
        drawn: one.querySelector('svg[role=img]')?.ariaLabel,
        described: (one.querySelector('.pattern__meaning')?.textContent ?? '').length > 20,
      })),
    );
    const names = ['2', '3', '4', '5', '6', '7']
      .map((grade) => `Norwood ${grade}`)
      .concat(
        ['I-1', 'I-2', 'I-3', 'I-4', 'II-1', 'II-2', 'III'].map((grade) => `Ludwig ${grade}`),
      );
    expect(patterns).toEqual(
      names.map((name) => ({
        name,
        drawn: `Drawing of ${name}: a head seen from above, the nose below`,
        described: true,
      })),
    );
    // No two of the drawings are alike.
    const drawings = await enquiry.$$eval('.pattern svg', (found) =>
      found.map((svg) => [...svg.querySelectorAll('path')].map((path) => path.getAttribute('d'))),
    );
    expect(new Set(drawings.map((paths) => paths.join())).size).toBe(13);
  });

  test('is nothing until something is chosen; what is sent means is said beside it', async ({
    page,
    site,
    extension,
    openPage,
  }) => {
    await page.goto(`${site.origin}/empty.html`);
    await keepQuestions(extension, []);
    const enquiry = await openPage('enquiry.html');
    await enquiry.waitForSelector('.whole__text');
    const text = await enquiry.$eval('.whole__text', (whole) => whole.textContent);
    expect(text).toContain('Nothing is in it yet');
    expect(await enquiry.$('.ways .button--main')).toBeNull();
    const before = await enquiry.$eval('.before', (said) => said.textContent);
    expect(before).toContain("the clinic's team stores and handles");
    const links = await enquiry.$$eval('a', (found) => found.map(({ href }) => href));
    expect(links).toContain('tel:02087060076');
    for (const link of links) expect(link).not.toMatch(/norwood|ludwig|alopecia|\?|#/i);
    expect(await enquiry.evaluate(() => location.href)).toBe(extension.url('enquiry.html'));
  });

  test('takes saved questions in, reworded, left out, added and deleted', async ({
    page,
    site,
    extension,
    openPage,
  }) => {
    await page.goto(`${site.origin}/empty.html`);
    await keepQuestions(extension, [{ text: 'Does it hurt?', savedAt: 1 }]);
    const enquiry = await openPage('enquiry.html');
    await enquiry.waitForSelector('.asked__text');
    const whole = () => enquiry.$eval('.whole__text', (text) => text.textContent);
    expect(await whole()).toContain('- Does it hurt?');

    await enquiry.focus('.asked__text');
    await enquiry.keyboard.press('End');
    await enquiry.keyboard.type(' How long is it?');
    await expect.poll(whole).toContain('- Does it hurt? How long is it?');
    await enquiry.click('.asked__include input');
    await expect.poll(whole).toContain('Nothing is in it yet');

    await enquiry.type('.another textarea', 'Who will see me?');
    await enquiry.click('.another button');
    await expect.poll(whole).toContain('- Who will see me?');
    expect(await questionTexts(extension)).toEqual(
      expect.arrayContaining(['Does it hurt? How long is it?', 'Who will see me?']),
    );

    await (await enquiry.$$('.asked__row .button--icon')).at(1)?.click();
    await expect.poll(whole).toContain('Nothing is in it yet');
    expect(await questionTexts(extension)).toEqual(['Does it hurt? How long is it?']);
    // The button has gone: the keyboard goes on at the heading, and there is a way back.
    expect(await focused(enquiry)).toBe('Your questions');
    await enquiry.waitForSelector('.outcome::-p-text(The question is deleted.)');
    await (await enquiry.waitForSelector('.outcome ::-p-text(Undo)'))?.click();
    await expect.poll(whole).toContain('- Who will see me?');
    await expect.poll(() => focused(enquiry)).toBe('It is as it was before.');
  });

  test('has the newest words in every tab, and writes none of them over with older ones', async ({
    page,
    site,
    extension,
    openPage,
  }) => {
    await page.goto(`${site.origin}/empty.html`);
    await keepQuestions(extension, [{ text: 'Does it hurt?', savedAt: 1 }]);
    const tabs = [await openPage('enquiry.html'), await openPage('enquiry.html')] as const;
    const say = async (tab: Page, words: string) => {
      await tab.bringToFront();
      await tab.waitForSelector('.asked__text');
      await tab.focus('.asked__text');
      await tab.keyboard.press('End');
      await tab.keyboard.type(words);
    };
    const shows = (tab: Page) =>
      tab.$eval('.asked__text', (area) => (area instanceof HTMLTextAreaElement ? area.value : ''));
    await say(tabs[0], ' Much?');
    // Where the keyboard is, nothing is put in: it is left for the other tab.
    await tabs[0].focus('.another textarea');
    await expect.poll(() => shows(tabs[1])).toBe('Does it hurt? Much?');
    await say(tabs[1], ' Long?');
    await expect.poll(() => shows(tabs[0])).toBe('Does it hurt? Much? Long?');
    await say(tabs[0], ' When?');
    const all = 'Does it hurt? Much? Long? When?';
    await expect.poll(() => questionTexts(extension)).toEqual([all]);

    // An emptied field gets its words back.
    await tabs[0].$eval(
      '.asked__text',
      (area) => area instanceof HTMLTextAreaElement && area.select(),
    );
    await tabs[0].keyboard.press('Delete');
    await expect.poll(() => shows(tabs[0])).toBe('');
    await tabs[0].keyboard.press('Tab');
    await expect.poll(() => shows(tabs[0])).toBe(all);
  });

  test('loses nothing that was typed where the browser cannot keep it, and says so', async ({
    page,
    site,
    extension,
    openPage,
  }) => {
    await page.goto(`${site.origin}/empty.html`);
    await keepQuestions(extension, [{ text: 'Does it hurt?', savedAt: 1 }]);
    const enquiry = await openPage('enquiry.html');
    await enquiry.waitForSelector('.asked__text');
    const typed = (field: string) =>
      enquiry.$eval(field, (area) => (area instanceof HTMLTextAreaElement ? area.value : ''));

    await refuseToKeep(enquiry);
    await enquiry.type('.another textarea', 'Who will see me?');
    await enquiry.click('.another button');
    await enquiry.waitForSelector('.another [role=alert]::-p-text(could not keep this)');
    expect(await typed('.another textarea')).toBe('Who will see me?');
    await enquiry.type('.asked__text', ' Much?');
    await enquiry.waitForSelector('.asked__row [role=alert]::-p-text(could not keep this)');
    expect(await axeFindings(enquiry)).toEqual([]);
    expect(await questionTexts(extension)).toEqual(['Does it hurt?']);

    await refuseToKeep(enquiry, false);
    await enquiry.click('.another button');
    await expect.poll(() => typed('.another textarea')).toBe('');
    await enquiry.waitForSelector('.another [role=alert]', { hidden: true });
    expect(await questionTexts(extension)).toContain('Who will see me?');
  });

  test('mends what can be mended of stored questions, and says what is lost', async ({
    page,
    site,
    extension,
    openPage,
  }) => {
    await page.goto(`${site.origin}/empty.html`);
    await keepQuestions(extension, [
      { text: ' Still here ', savedAt: 'yesterday', term: 5 },
      { text: 7 },
      'gone',
    ]);
    const enquiry = await openPage('enquiry.html');
    await enquiry.waitForSelector('::-p-text(2 saved questions could not be read)');
    expect(await enquiry.$eval('.whole__text', (text) => text.textContent)).toContain(
      '- Still here',
    );
    await enquiry.click('.notice button');
    await enquiry.waitForSelector('.notice[role=alert]', { hidden: true });
    expect(await focused(enquiry)).toBe('Your questions');
    await enquiry.waitForSelector('.outcome::-p-text(The notice is cleared away.)');
  });

  test('axe finds nothing, wide or as narrow as 320 px; nothing is cut off there', async ({
    page,
    site,
    extension,
    openPage,
  }) => {
    await page.goto(`${site.origin}/empty.html`);
    const address = `https://example.org/${'treatments_'.repeat(10)}`;
    const text = `What of ${address}?`;
    await keepQuestions(extension, [{ text, savedAt: 1 }, 3]);
    const enquiry = await openPage('enquiry.html');
    await enquiry.waitForSelector('.asked__text');
    expect(await axeFindings(enquiry)).toEqual([]);
    expect(await unheard(enquiry)).toEqual([]);
    await enquiry.setViewport({ width: 320, height: 600 });
    expect(await axeFindings(enquiry)).toEqual([]);
    expect(await cutOff(enquiry)).toEqual([]);
  });
});
