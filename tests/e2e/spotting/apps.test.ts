import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { countsOf } from '../../../scripts/browser/marks.ts';
import { Hydrated } from '../../fixtures/apps/hydrated.tsx';
import { bundled } from '../support/app.ts';
import { test } from '../support/documents.ts';

const CHANGES = 1000;

/** Counts the apps' terms in what the page shows, without the extension. */
function termsIn(page: Page): Promise<Record<string, number>> {
  return page.$eval('#app', (app) => {
    const counts: Record<string, number> = {};
    for (const term of ['minoxidil', 'vitiligo', 'psoriasis', 'alopecia areata']) {
      const found = app.textContent.split(term).length - 1;
      if (found > 0) counts[term.replace(' ', '-')] = found;
    }
    return counts;
  });
}

/** Calls a function that the app has given its page. */
function call(page: Page, name: string, ...args: unknown[]): Promise<unknown> {
  return page.evaluate((key, given) => Reflect.get(globalThis, key)(...given), name, args);
}

describe(`after ${CHANGES} changes by a real library the marks are right`, () => {
  test('React, from a page that a server wrote', async ({ page, documents, extension }) => {
    documents.put('/app.js', await bundled('hydrated.tsx'), { 'content-type': 'text/javascript' });
    const markup = renderToString(createElement(Hydrated));
    await page.goto(
      documents.page('/', `<div id="app">${markup}</div><script src="/app.js"></script>`),
    );
    await expect.poll(() => countsOf(extension, page)).toEqual(await termsIn(page));
    // Marked before the page came to life: it finds its own markup as the server wrote it.
    await call(page, 'hydrate');
    await call(page, 'run', CHANGES);
    await expect.poll(() => countsOf(extension, page)).toEqual(await termsIn(page));
    expect(await page.evaluate(() => Reflect.get(globalThis, 'faults'))).toEqual([]);
  });

  test.for([
    ['a Vue list', 'vue-list.ts'],
    ['a virtual list', 'virtual-list.tsx'],
    ['a chat', 'chat.tsx'],
  ] as const)('%s', async ([, file], { page, documents, extension }) => {
    documents.put('/app.js', await bundled(file), { 'content-type': 'text/javascript' });
    await page.goto(documents.page('/', '<div id="app"></div><script src="/app.js"></script>'));
    await call(page, 'run', CHANGES);
    await expect
      .poll(async () => [await countsOf(extension, page), await termsIn(page)])
      .toSatisfy(
        ([counts, terms]) =>
          Object.keys(terms).length > 1 &&
          JSON.stringify(sorted(counts)) === JSON.stringify(sorted(terms)),
      );
  });

  test('an editor, which is left alone until it is read', async ({
    page,
    documents,
    extension,
  }) => {
    documents.put('/app.js', await bundled('editor.ts'), { 'content-type': 'text/javascript' });
    await page.goto(
      documents.page('/', '<p>On anagen.</p><div id="app"></div><script src="/app.js"></script>'),
    );
    await call(page, 'run', CHANGES);
    await expect.poll(() => countsOf(extension, page)).toEqual({ anagen: 1 });
    expect(await call(page, 'isWhole')).toBe(true);
    await call(page, 'setEditable', false);
    await expect
      .poll(() => countsOf(extension, page))
      .toEqual({ anagen: 1, ...(await termsIn(page)) });
  });
});

function sorted(counts: Record<string, number> | null): [string, number][] {
  return Object.entries(counts ?? {}).toSorted(([a], [b]) => a.localeCompare(b));
}
