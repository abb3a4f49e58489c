import { describe, expect } from 'vitest';
import { countsOf } from '../../../scripts/browser/marks.ts';
import { test } from '../support/documents.ts';
import { allMarked, markedPlaces } from '../support/marked.ts';

/** Text that no reader takes for prose, or that somebody is writing. */
const NOT_READ: Readonly<Record<string, string>> = {
  script: '<script type="text/plain">minoxidil</script>',
  style: '<style>/* minoxidil */</style>',
  'a style that shows': '<style style="display: block">/* minoxidil */</style>',
  code: '<code>minoxidil</code>, <pre><code>mi<b>noxi</b>dil</code></pre>',
  kbd: '<kbd>minoxidil</kbd>',
  samp: '<samp>minoxidil</samp>',
  'half of a term in code': 'alopecia <code>areata</code>',
  textarea: '<textarea>minoxidil</textarea>',
  input: '<input value="minoxidil" placeholder="minoxidil">',
  options: '<select><optgroup label="minoxidil"><option>minoxidil</option></select>',
  datalist: '<datalist><option>minoxidil</option></datalist>',
  contenteditable: '<div contenteditable>minoxidil</div>',
  'contenteditable by inheritance': '<div contenteditable="true"><p>mi<b>noxidil</b></p></div>',
  'plain text only': '<div contenteditable="plaintext-only">minoxidil</div>',
  'a drawing that is being written': '<div contenteditable><svg><text>minoxidil</text></svg></div>',
  noscript: '<noscript>minoxidil</noscript>',
  template: '<template>minoxidil</template>',
  attributes: '<img alt="minoxidil" title="minoxidil" src="data:,">',
  'the title of a drawing': '<svg width="0" height="0"><title>minoxidil</title></svg>',
  'code in a drawing':
    '<svg><style>/* minoxidil */</style><script type="text/plain">minoxidil</script></svg>',
};

/** Text in every way of hiding it, each a term of its own. */
const HIDDEN = `
  <style>.away { display: none }</style>
  <p hidden id="attribute">psoriasis</p>
  <p hidden="until-found" id="until-found">anagen</p>
  <p style="display: none" id="display">minoxidil</p>
  <p style="visibility: hidden" id="visibility">finasteride</p>
  <p style="content-visibility: hidden" id="content">tofacitinib <b>ruxolitinib</b></p>
  <p class="away" id="class">alopecia areata</p>
  <details id="details">alopecia totalis <b>alopecia universalis</b></details>
  <dialog id="dialog">immune system</dialog>
  <div popover="manual" id="popover">hair follicle</div>
  <p>vitiligo</p>`;

describe('what is not read', () => {
  test('code, fields and text that is being written', async ({ page, documents }) => {
    const sections = Object.entries(NOT_READ).map(
      ([name, html]) => `<section data-place="${name}">${html}</section>`,
    );
    await page.goto(documents.page('/', sections.join('') + '<p data-place="end">vitiligo</p>'));
    await expect.poll(() => markedPlaces(page)).toHaveProperty('end');
    expect(await markedPlaces(page)).toEqual({ end: ['vitiligo'] });
  });

  test('an island within what is being written is read', async ({ page, documents }) => {
    const island = '<div contenteditable>minoxidil <p contenteditable="false">vitiligo</p></div>';
    await page.goto(documents.page('/', island));
    await expect.poll(() => allMarked(page)).toEqual(['vitiligo']);
  });

  test('a component within what is being written', async ({ page, documents }) => {
    const component = (text: string) =>
      `<my-text><template shadowrootmode="open"><b>${text}</b></template></my-text>`;
    const body = `<div contenteditable>${component('minoxidil')}</div>${component('vitiligo')}`;
    await page.goto(documents.page('/', body));
    await expect.poll(() => allMarked(page)).toEqual(['vitiligo']);
  });

  test('text loses its mark while it is being written', async ({ page, documents }) => {
    await page.goto(documents.page('/', '<p>vitiligo and <b>psoriasis</b></p><p>anagen</p>'));
    await expect.poll(() => allMarked(page)).toEqual(['vitiligo', 'psoriasis', 'anagen']);
    await page.$eval('p', (text) => (text.contentEditable = 'true'));
    await expect.poll(() => allMarked(page)).toEqual(['anagen']);
    await page.$eval('p', (text) => (text.contentEditable = 'false'));
    await expect.poll(() => allMarked(page)).toEqual(['vitiligo', 'psoriasis', 'anagen']);
  });

  test('a document that is being written as a whole', async ({ page, documents, extension }) => {
    const script = '<script>document.designMode = "on"</script>';
    await page.goto(documents.page('/', `${script}<p>vitiligo</p>`));
    await expect.poll(() => countsOf(extension, page)).toEqual({});
    await page.evaluate(() => document.body.append('psoriasis'));
    // That the change was followed shows once it would be marked.
    await page.evaluate(() => {
      document.designMode = 'off';
      document.body.append(' anagen');
    });
    await expect.poll(() => allMarked(page)).toContain('anagen');
  });

  test('a document that somebody begins to write in later', async ({ page, documents }) => {
    await page.goto(documents.page('/', '<p>anagen</p>'));
    await expect.poll(() => allMarked(page)).toEqual(['anagen']);
    // Nothing tells of it.
    await page.evaluate(() => (document.designMode = 'on'));
    await expect.poll(() => allMarked(page), { timeout: 5000 }).toEqual([]);
  });
});

test('hidden text counts for as long as it is shown', async ({ page, documents, extension }) => {
  await page.goto(documents.page('/', HIDDEN));
  const show = (shown: boolean) => page.evaluate(showEverything, shown);
  const open = {
    psoriasis: 1,
    anagen: 1,
    minoxidil: 1,
    finasteride: 1,
    tofacitinib: 1,
    ruxolitinib: 1,
    'alopecia-areata': 1,
    'alopecia-totalis': 1,
    'alopecia-universalis': 1,
    'immune-system': 1,
    'hair-follicle': 1,
    vitiligo: 1,
  };
  await expect.poll(() => countsOf(extension, page)).toEqual({ vitiligo: 1 });
  await expect.poll(() => extension.badgeText(page)).toBe('1');
  await show(true);
  await expect.poll(() => countsOf(extension, page)).toEqual(open);
  await expect.poll(() => extension.badgeText(page)).toBe('12');
  await show(false);
  await expect.poll(() => countsOf(extension, page)).toEqual({ vitiligo: 1 });
  await expect.poll(() => extension.badgeText(page)).toBe('1');
});

test('hidden text bears no mark, whatever hides it', async ({ page, documents }) => {
  const style = '<style>.away { display: none } #late { display: none }</style>';
  await page.goto(
    documents.page(
      '/',
      `${style}<p>vitiligo</p><p id="late">anagen</p><details><summary>More</summary>psoriasis</details><p id="plain">minoxidil</p>`,
    ),
  );
  await expect.poll(() => allMarked(page)).toEqual(['vitiligo', 'minoxidil']);
  await page.$eval('#plain', (plain) => plain.classList.add('away'));
  await expect.poll(() => allMarked(page)).toEqual(['vitiligo']);
  await page.$eval('details', (details) => (details.open = true));
  await expect.poll(() => allMarked(page)).toEqual(['vitiligo', 'psoriasis']);
  await page.$eval('#plain', (plain) => plain.classList.remove('away'));
  await expect.poll(() => allMarked(page)).toEqual(['vitiligo', 'psoriasis', 'minoxidil']);
  // No attribute of the page's text changes: the style sheet does.
  await page.$eval('style', (sheet) => (sheet.disabled = true));
  await expect
    .poll(() => allMarked(page))
    .toEqual(['vitiligo', 'anagen', 'psoriasis', 'minoxidil']);
});

test('a popover that opens is seen to, though nothing in the page changes', async ({
  page,
  documents,
  extension,
}) => {
  await page.goto(documents.page('/', HIDDEN));
  await expect.poll(() => extension.badgeText(page)).toBe('1');
  await page.$eval('div#popover', (popover) => popover.showPopover());
  await expect.poll(() => extension.badgeText(page)).toBe('2');
  await page.$eval('div#popover', (popover) => popover.hidePopover());
  await expect.poll(() => extension.badgeText(page)).toBe('1');
});

/** Runs in the page of `HIDDEN`. */
function showEverything(shown: boolean): void {
  const find = (id: string) => {
    const found = document.getElementById(id);
    if (!found) throw new Error(`There is no #${id}`);
    return found;
  };
  find('attribute').hidden = !shown;
  find('until-found').hidden = shown ? false : 'until-found';
  find('display').style.display = shown ? '' : 'none';
  find('visibility').style.visibility = shown ? '' : 'hidden';
  find('content').style.contentVisibility = shown ? '' : 'hidden';
  find('class').classList.toggle('away', !shown);
  find('details').toggleAttribute('open', shown);
  find('dialog').toggleAttribute('open', shown);
  find('popover').togglePopover(shown);
}
