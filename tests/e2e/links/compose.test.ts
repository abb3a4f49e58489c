import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { sideways } from '../support/cut-off.ts';
import { storage } from '../support/settings.ts';
import { test } from './link-test.ts';
import { press, putIn } from './links-page.ts';

function found(page: Page): Promise<string[]> {
  return page.$$eval('ol.found .found__address', (links) =>
    links.map((one) => one.textContent ?? ''),
  );
}

/** Chooses a file, as the dialog of the browser would give it. */
async function choose(page: Page, name: string, text: string): Promise<void> {
  await page.$eval(
    'input[type=file]',
    (input, file, content) => {
      const data = new DataTransfer();
      data.items.add(new File([content], file));
      if (input instanceof HTMLInputElement) input.files = data.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    text,
  );
}

/** A mail, or a part of one, that is made of parts. */
function multipart(kind: string, parts: readonly string[]): string {
  return [
    `MIME-Version: 1.0\nContent-Type: multipart/${kind}; boundary=${kind}\n\n`,
    ...parts.map((part) => `--${kind}\n${part}\n`),
    `--${kind}--\n`,
  ].join('');
}

describe('what is put in', () => {
  test('is read for links: of words, behind words, without what tracks', async ({ openPage }) => {
    const page = await openPage('links.html');
    await putIn(
      page,
      'See https://a.org/x?utm_source=mail&id=7 and www.b.org/y, mailto:anna@a.org',
      '<p>See <a href="https://c.org/z">this</a> <img src="https://d.org/pixel"><script>globalThis.ran = 1</script></p>',
    );
    await expect
      .poll(() => found(page))
      .toEqual(['https://a.org/x?id=7', 'https://www.b.org/y', 'https://c.org/z']);
    expect(await page.$eval('.found__tracking code', (code) => code.textContent)).toBe(
      'utm_source=mail',
    );
    await page.click('.links__summary');
    expect(await page.$eval('ul.found', (list) => list.textContent)).toBe(
      'mailto:anna@a.org leads to something else than a web page',
    );
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
  });

  test('can be files: a mail, a page, a table; others say what to do', async ({ openPage }) => {
    const page = await openPage('links.html');
    await page.waitForSelector('#links-text');
    await choose(
      page,
      'question.eml',
      'Subject: Hair\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n<p><a href=3D"https://a.org/a-very-long-address-that-is-broken-over-two-l=\nines">Look</a></p>\n',
    );
    await page.waitForSelector('::-p-text(question.eml: 1 link found.)');
    await choose(
      page,
      'list.csv',
      'Name;Link\nAnna;https://b.org/1;yes\n"Bo";"https://b.org/2;x=1"\n',
    );
    await page.waitForSelector('::-p-text(list.csv: 2 links found.)');
    await choose(
      page,
      'saved.html',
      '<base href="https://c.org/deep/"><a href="../z">z</a><a href="#top">up</a>',
    );
    await page.waitForSelector('::-p-text(saved.html: 1 link found.)');
    expect(await found(page)).toEqual([
      'https://a.org/a-very-long-address-that-is-broken-over-two-lines',
      'https://b.org/1',
      'https://b.org/2;x=1',
      'https://c.org/z',
    ]);
    await choose(page, 'letter.docx', 'PK');
    await page.waitForSelector('::-p-text(letter.docx is of a kind that cannot be read)');
    expect(await found(page)).toHaveLength(4);
  });

  test('can be a mail with another in it; what stands there plain and as HTML counts once', async ({
    openPage,
  }) => {
    const page = await openPage('links.html');
    await page.waitForSelector('#links-text');
    const both = multipart('alternative', [
      'Content-Type: text/plain\n\nSee https://a.org/x and https://b.org',
      'Content-Type: text/html\n\n<p>See <a href="https://a.org/x">this</a>',
    ]);
    const forwarded =
      'Content-Type: message/rfc822\nContent-Disposition: attachment; filename=q.eml\n\n' +
      'Subject: Hair\nContent-Type: text/html\n\n<a href="https://c.org/">there</a>';
    await choose(page, 'mail.eml', multipart('mixed', [both, forwarded]));
    await page.waitForSelector('::-p-text(mail.eml: 3 links found.)');
    expect(await found(page)).toEqual(['https://a.org/x', 'https://b.org/', 'https://c.org/']);
    expect(await page.$('::-p-text(stands there)')).toBeNull();
  });

  test('can be a page that was saved: its addresses stay whole, and none is made up', async ({
    openPage,
  }) => {
    const page = await openPage('links.html');
    await page.waitForSelector('#links-text');
    await choose(
      page,
      'saved.html',
      ['https://a.org/Dr.', 'http://b.org/?q=why!', '//c.org/x;', 'view.pl?x=1', 'readme.md', '/x']
        .map((href) => `<a href="${href}">there</a>`)
        .join(),
    );
    await page.waitForSelector('::-p-text(saved.html: 3 links found.)');
    const whole = ['https://a.org/Dr.', 'http://b.org/?q=why!', 'https://c.org/x;'];
    await expect.poll(() => found(page)).toEqual(whole);
    await press(page, 'Empty the field');
    await putIn(
      page,
      'Look there',
      '<a href="https://a.org/Dr.">there</a> <a href="index.do">x</a>',
    );
    await expect.poll(() => found(page)).toEqual(['https://a.org/Dr.']);
  });

  test('is told to those who listen, and the focus stays when the field is emptied', async ({
    openPage,
  }) => {
    const page = await openPage('links.html');
    await page.waitForSelector('#links-text');
    // What comes together with its words is not read out.
    const outputs = await page.$$('output');
    const says = () =>
      Promise.all(
        outputs.map((output) =>
          output.evaluate((one) => [getComputedStyle(one).display === 'none', one.textContent]),
        ),
      );
    expect(await says()).toEqual([
      [false, ''],
      [false, ''],
    ]);
    await choose(page, 'two.txt', 'https://a.org https://b.org');
    await page.waitForSelector('h2::-p-text(2 links found)');
    expect(await says()).toEqual([
      [false, 'two.txt: 2 links found.'],
      [false, '2 links found'],
    ]);
    await press(page, 'Empty the field');
    await page.waitForSelector('h2::-p-text(2 links found)', { hidden: true });
    expect(await says()).toEqual([
      [false, ''],
      [false, ''],
    ]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('links-text');
  });

  test('of the local network waits for an answer, and is left out without', async ({
    openPage,
    links,
  }) => {
    const page = await openPage('links.html');
    await putIn(page, `${links.origin}/plain http://2130706433:1/ https://a.org`);
    await page.waitForSelector('::-p-text(2 links lead into your own network)');
    const says = () => page.$eval('.links__start', (button) => button.textContent);
    expect(await says()).toBe('Check 1 link');
    await page.click('input[value=yes]');
    expect(await says()).toBe('Check 3 links');
    expect(links.requests).toEqual([]);
  });

  test('is opened in the local network only where each such link was asked about', async ({
    openPage,
    links,
  }) => {
    const page = await openPage('links.html?seconds=3');
    const answer = () => page.$eval('input[value=yes]', (yes) => yes.matches(':checked'));
    await putIn(page, `${links.origin}/plain`);
    await (await page.waitForSelector('input[value=yes]'))?.click();
    await page.waitForSelector('.links__start::-p-text(Check 1 link)');
    await putIn(page, 'https://a.org http://192.168.0.1/');
    await page.waitForSelector('::-p-text(2 links lead into your own network)');
    expect(await answer()).toBe(false);
    await page.waitForSelector('.links__start::-p-text(Check 1 link)');
    await page.click('input[value=yes]');
    await page.waitForSelector('.links__start::-p-text(Check 3 links)');

    // What was agreed to is not there any more: a link that leads on into the network is told of.
    await press(page, 'Empty the field');
    await putIn(page, 'https://a.org');
    await page.waitForSelector('::-p-text(1 link found)');
    await press(page, 'Check 1 link');
    await page.waitForSelector('#links-progress');
    const areas = await Promise.all(
      ['local', 'session'].map((area) => storage(page, `${area}.get('links:run')`)),
    );
    const run = areas.map((area) => Object(area)['links:run']).find(Boolean);
    expect(run).toMatchObject({ localAllowed: false });
    // It says another thing once the check is done.
    await press(page, 'orget this check');
    await page.waitForSelector('#links-text');
  });

  test('axe finds nothing, wide or as narrow as 320 px, by day and by night', async ({
    openPage,
  }) => {
    const page = await openPage('links.html');
    expect(await axeFindings(page)).toEqual([]);
    const many = Array.from({ length: 203 }, (_, n) => `https://a.org/${n}?gclid=${n}`).join(' ');
    await putIn(page, `http://printer/ ftp://a.org ${many}`);
    await page.waitForSelector('::-p-text(4 links are left out, because 200 are checked at most)');
    for (const width of [1000, 320]) {
      await page.setViewport({ width, height: 700 });
      for (const theme of ['light', 'dark']) {
        await page.$eval('html', (html, worn) => (html.dataset['theme'] = worn), theme);
        expect(await axeFindings(page)).toEqual([]);
      }
      expect(await sideways(page)).toBe(0);
    }
  });
});
