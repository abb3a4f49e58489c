import type { Page } from 'puppeteer-core';
import { describe, expect, onTestFinished } from 'vitest';
import type { ExtensionPages } from '../../../scripts/browser/extension-pages.ts';
import { countsOf } from '../../../scripts/browser/marks.ts';
import { endBackground } from '../support/background.ts';
import { test } from '../support/documents.ts';
import { allMarked } from '../support/marked.ts';
import { keepMarkersAway } from '../support/no-markers.ts';
import { whileLeft } from '../support/while-left.ts';

/** Whether what marks was brought into a page. */
function markerCame(extension: ExtensionPages, page: Page): Promise<boolean> {
  return extension.evaluate(page, () => globalThis.clinicContextMarkerCame === true);
}

/** What a page's script does to it, and what it has to do with terms. */
const LATER = {
  'text that comes': "document.querySelector('main').append('minoxidil')",
  'text that changes': "document.querySelector('p').firstChild.data = 'some minoxidil'",
  'the rest of a word that stood there': "document.querySelector('b').after('idil')",
  'what parted a word goes': "document.querySelector('hr').remove()",
  'a shadow root that comes with its host':
    "const host = document.createElement('my-host'); host.attachShadow({ mode: 'open' }).append('minoxidil'); document.body.append(host)",
  'a closed shadow root of an element that stood there':
    "const host = document.querySelector('#later'); host.attachShadow({ mode: 'closed' }).append('minoxidil')",
} as const;

const BODY =
  '<main><p>Nothing is explained here.</p><p><b>minox</b></p><p>mino<hr>xidil</p></main><div id="later"></div>';

const FORM = '<p>The pattern is Norwood 3.</p>';
const COMPANY = '<p>He is going bald.</p>';
/** More than is looked at in one go. */
const ROSES = '<p>Roses need pruning.</p>'.repeat(3000);

describe('the lookout', () => {
  test('brings nothing more where there is no term', async ({ page, documents, extension }) => {
    const garden = '<p>A page about gardens, and a word: moto.</p>';
    await page.goto(documents.page('/', `${garden}<iframe srcdoc="${garden}"></iframe>`));
    const frame = await page.waitForFrame((one) => one.parentFrame() === page.mainFrame());
    // The lookout there has looked as well, and follows what changes, no sooner than that around it.
    await frame.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    await page.evaluate(() => {
      document.body.append('Roses need pruning.');
      document.querySelector('iframe')?.contentDocument?.body.append('On alopecia areata.');
    });
    // A marker that was wanted around the frame would have come before this one.
    await expect.poll(() => allMarked(frame)).toEqual(['alopecia areata']);
    expect(await countsOf(extension, page)).toEqual({});
    expect(await markerCame(extension, page)).toBe(false);
    await page.evaluate("document.body.append('And alopecia areata.')");
    await expect.poll(() => allMarked(page)).toEqual(['alopecia areata']);
    expect(await markerCame(extension, page)).toBe(true);
  });

  test('has the marker brought where the background has ended', async ({
    page,
    documents,
    session,
    ownErrors,
  }) => {
    await endBackground(session, ownErrors);
    await page.goto(documents.page('/', '<p>On alopecia areata.</p>'));
    await expect.poll(() => allMarked(page)).toEqual(['alopecia areata']);
  });

  for (const [what, change] of Object.entries(LATER)) {
    test(`sees ${what}`, async ({ page, documents, extension }) => {
      const parted = what === 'what parted a word goes';
      const body = parted ? '<span>mino</span><hr><span>xidil</span>' : BODY;
      await page.goto(documents.page('/', body));
      await expect.poll(() => countsOf(extension, page)).toEqual({});
      await page.evaluate(change);
      await expect.poll(() => allMarked(page)).toEqual(['minoxidil']);
    });
  }

  test('joins a form with its company from another tree', async ({
    page,
    documents,
    extension,
  }) => {
    const host = '<my-host><template shadowrootmode="open"><p>Norwood 3</p></template></my-host>';
    await page.goto(documents.page('/', `${host}<p>Nothing yet.</p>`));
    await expect.poll(() => countsOf(extension, page)).toEqual({});
    await page.evaluate("document.querySelector('p').append(' He has hair loss.')");
    await expect.poll(() => allMarked(page)).toContain('Norwood 3');
  });

  test.for([
    ['behind', [FORM, ROSES, COMPANY]],
    ['before', [COMPANY, ROSES, FORM]],
  ] as const)('joins a form with its company far %s it', async ([, parts], { page, documents }) => {
    await page.goto(documents.page('/', parts.join('\n')));
    await expect.poll(() => allMarked(page)).toEqual(['Norwood 3']);
  });

  test('knows where a cell ends behind a style that is written in parts', async ({
    page,
    documents,
  }) => {
    await page.goto(documents.page('/', '<p>Nothing yet.</p>'));
    await page.evaluate(() => {
      const style = document.createElement('style');
      style.append(`p { color: teal; }${' '.repeat(600)}`, 'td { color: teal; }');
      const table = document.createElement('table');
      for (const word of ['minoxidil', 'foam']) {
        table.append(document.createElement('td'));
        table.lastElementChild?.append(word);
      }
      document.body.replaceChildren(style, table);
    });
    await expect.poll(() => allMarked(page)).toEqual(['minoxidil']);
  });

  test('leaves the page to the reader where spotting is off', async ({
    page,
    documents,
    extension,
  }) => {
    await extension.changeSettings({ siteMode: 'only', onlySites: [] });
    // The browser is shared with other tests.
    onTestFinished(() => extension.forgetAll());
    await page.goto(documents.page('/', '<p>Minoxidil</p>'));
    await expect.poll(() => markerCame(extension, page)).toBe(true);
    expect(await countsOf(extension, page)).toEqual({});
    expect(await allMarked(page)).toEqual([]);
  });
});

test('a page that was left before its marker came has its marks once it comes back', async ({
  documents,
  page,
  openPage,
  extension,
  session,
}) => {
  const cached = { 'cache-control': '' };
  const terms = documents.page('/terms', '<p>On vitiligo.</p>', cached);
  const other = documents.page('/other', '<p>On anything.</p>', cached);
  const { wanted, letCome } = await keepMarkersAway(session, await openPage('manifest.json'));
  await page.bringToFront();
  await page.goto(terms);
  await expect.poll(wanted).toBe(1);
  expect(await markerCame(extension, page)).toBe(false);
  await whileLeft(page, other, async () => {
    await letCome();
  });
  await expect.poll(() => allMarked(page)).toEqual(['vitiligo']);
});
