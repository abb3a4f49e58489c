import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { ExtensionPages } from '../../../scripts/browser/extension-pages.ts';
import { shows } from '../support/colours.ts';
import type { FrameText } from '../../../lib/check/frame-text.ts';
import { pointedOut, test } from './panel.ts';

/** The ground of what is pointed out on a light page, as entrypoints/highlight.css has it. */
const YELLOW = [0xff, 0xd8, 0x4d] as const;

/** What the page reader reads in a page's top frame. */
async function read(extension: ExtensionPages, page: Page): Promise<FrameText['paragraphs']> {
  await extension.runFile(page, '/page-reader.js');
  return extension.evaluate(page, () => globalThis.clinicContextReader?.read().paragraphs ?? []);
}

describe('a page is read as a reader sees it', () => {
  test.for([
    ['<p>One\n  two\t three.</p><p>Four.</p>', ['One two three.', 'Four.']],
    ['<p>a<b>lope</b>cia <i>areata</i></p>', ['alopecia areata']],
    ['<p>One<br>two<hr>three</p>', ['One', 'two', 'three']],
    ['<ul><li>One<li>two</ul>', ['One', 'two']],
    ['<table><tr><td>One<td>two</table>', ['One', 'two']],
    ['<p>alo&shy;pecia are&#8203;ata&nbsp;now</p>', ['alopecia areata now']],
    [
      'Bare <span>text</span><div>and <div>a block</div> behind</div>',
      ['Bare text', 'and', 'a block', 'behind'],
    ],
    ['<p>Before <span style="float:right">aside</span> behind.</p>', ['Before behind.', 'aside']],
    ['<p>Read <code>code()</code> <script>let x</script>on.</p>', ['Read on.']],
    ['<p contenteditable>Being written.</p><textarea>Too.</textarea><p>Read.</p>', ['Read.']],
  ] as const)('%s', async ([body, paragraphs], { page, documents, extension }) => {
    await page.goto(documents.page('/read', body));
    const texts = (await read(extension, page)).map(({ text }) => text.trim());
    expect(texts).toEqual(paragraphs);
  });

  test('marks that lead to notes are told apart', async ({ page, documents, extension }) => {
    const notes = '<sup><a href="#1">1</a>,<a href="#2">[2]</a></sup>';
    await page.goto(
      documents.page('/notes', `<p>Areata${notes} grows<sup>a</sup> 10<sup>th</sup>.</p>`),
    );
    const [paragraph] = await read(extension, page);
    const marks = paragraph?.noteMarks.map(([from, to]) => paragraph.text.slice(from, to));
    expect(paragraph?.text).toBe('Areata1,[2] growsa 10th.');
    expect(marks).toEqual(['1', ',', '[2]', 'a']);
  });

  test('hidden text is read, and known to be hidden', async ({ page, documents, extension }) => {
    await page.goto(
      documents.page(
        '/hidden',
        `<p>Shown.</p><p hidden>Hidden.</p><p style="visibility: hidden">Unseen.</p>
         <details><summary>More</summary>Closed.</details><p>In <span hidden>no</span>part.</p>`,
      ),
    );
    const paragraphs = await read(extension, page);
    expect(paragraphs.map(({ text, hidden }) => ({ text, hidden }))).toEqual([
      { text: 'Shown.', hidden: false },
      { text: 'Hidden.', hidden: true },
      { text: 'Unseen.', hidden: true },
      { text: 'More', hidden: false },
      { text: expect.stringContaining('Closed.'), hidden: true },
      { text: 'In part.', hidden: false },
      { text: 'no', hidden: true },
    ]);
  });

  test('each part of it leads back to where it stands, until the page says something else', async ({
    page,
    documents,
    extension,
  }) => {
    await page.goto(
      documents.page(
        '/back',
        '<p>One   <b>two</b>\n three <i>fo&shy;ur</i>.</p><p id="p">Five.</p>',
      ),
    );
    expect((await read(extension, page))[0]?.text).toBe('One two three four.');
    const show = async (paragraph: number, start: number, end: number, text: string) => {
      const shown = await extension.evaluate(
        page,
        (...wanted: [number, number, number, string]) =>
          globalThis.clinicContextReader?.show(...wanted),
        ...([paragraph, start, end, text] as const),
      );
      return [shown, (await pointedOut(page))?.text];
    };
    expect(await show(0, 4, 13, 'two three')).toEqual(['shown', 'two\n three']);
    expect(await show(0, 8, 18, 'three four')).toEqual(['shown', 'three fo\u00ADur']);
    expect(await show(0, 8, 18, 'something else')).toEqual(['gone', undefined]);
    expect(await show(7, 0, 1, 'x')).toEqual(['gone', undefined]);
    await page.$eval('#p', (paragraph) => {
      paragraph.firstChild?.remove();
    });
    expect(await show(1, 0, 5, 'Five.')).toEqual(['gone', undefined]);
  });
});

test('what is pointed out is drawn, also where no mark is', async ({
  page,
  documents,
  extension,
}) => {
  await page.goto(documents.page('/no-term', '<p id="place">On holiday.</p>'));
  await read(extension, page);
  const show = () => globalThis.clinicContextReader?.show(0, 0, 10, 'On holiday');
  expect(await extension.evaluate(page, show)).toBe('shown');
  await expect.poll(() => shows(page, '#place', YELLOW)).toBe(true);
});

test('a change is told that comes before whoever had the page read can listen', async ({
  page,
  documents,
  extension,
  openPage,
}) => {
  await page.goto(documents.page('/between', '<p>One.</p>'));
  await read(extension, page);
  await page.evaluate(() => {
    document.body.append('Two.');
  });
  const tab = await extension.tabId(page);
  const panel = await openPage('manifest.json');
  await panel.evaluate(
    `new Promise((resolve) => {
      const port = (globalThis.browser ?? chrome).tabs.connect(${tab}, { name: 'reading' });
      port.onMessage.addListener(resolve);
    })`,
  );
});
