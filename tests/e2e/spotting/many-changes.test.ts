import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { countsOf } from '../../../scripts/browser/marks.ts';
import { test } from '../support/documents.ts';
import { allMarked } from '../support/marked.ts';

/** So many that it takes several turns to follow them. */
const MANY = 3000;

/** What a page does in one go to rows that speak of vitiligo, so that every second speaks of psoriasis. */
const CHANGES: Readonly<Record<string, (main: Element) => void>> = {
  'texts change': ({ children }) => {
    for (const [at, { firstChild }] of [...children].entries()) {
      if (firstChild) firstChild.nodeValue = at % 2 ? 'psoriasis' : 'salt';
    }
  },
  'texts are replaced': ({ children }) => {
    for (const [at, row] of [...children].entries()) {
      row.textContent = at % 2 ? 'psoriasis' : 'salt';
    }
  },
  'elements are replaced': ({ children }) => {
    for (const [at, row] of [...children].entries()) {
      const other = document.createElement('p');
      other.append(at % 2 ? 'psoriasis' : 'salt');
      row.replaceWith(other);
    }
  },
  'elements go one by one, and others come at once': (main) => {
    const others = Array.from(main.children, (_, at) => {
      const other = document.createElement('p');
      other.append(at % 2 ? 'psor' : 'sa', document.createElement('b'), at % 2 ? 'iasis' : 'lt');
      return other;
    });
    while (main.firstChild) main.firstChild.remove();
    main.append(...others);
  },
  'elements are sorted, and change': (main) => {
    for (const [at, row] of [...main.children].toReversed().entries()) {
      row.firstChild?.remove();
      row.append(at % 2 ? 'psoriasis' : 'salt');
      main.append(row);
    }
  },
};

/** What is painted, each text once. */
async function differentMarked(page: Page): Promise<string[]> {
  return [...new Set(await allMarked(page))];
}

describe('thousands of changes at once', () => {
  for (const [title, change] of Object.entries(CHANGES)) {
    test(`end up right: ${title}`, async ({ page, documents, extension }) => {
      await page.goto(documents.page('/', `<main>${'<p>vitiligo</p>'.repeat(MANY)}</main>`));
      await expect.poll(() => countsOf(extension, page)).toEqual({ vitiligo: MANY });
      await page.$eval('main', change);
      await expect.poll(() => countsOf(extension, page)).toEqual({ psoriasis: MANY / 2 });
      // Throws where anything is painted that is gone.
      await expect.poll(() => differentMarked(page)).toEqual(['psoriasis']);
    });
  }

  test('end up right where more follow in every frame', async ({ page, documents, extension }) => {
    await page.goto(documents.page('/', `<main>${'<p>vitiligo</p>'.repeat(MANY)}</main>`));
    await expect.poll(() => countsOf(extension, page)).toEqual({ vitiligo: MANY });
    await page.$eval('main', async (main) => {
      const rows = [...main.children];
      for (const row of rows) row.textContent = 'anagen';
      for (let frame = 0; frame < 60; frame++) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        for (const [at, row] of rows.entries()) {
          if (at % 60 !== frame) continue;
          // Those that end up with a term are the first: far from the reader nothing is painted.
          row.textContent = frame % 2 ? 'salt' : 'psoriasis';
          if (frame % 2) main.append(row);
        }
      }
    });
    await expect.poll(() => countsOf(extension, page)).toEqual({ psoriasis: MANY / 2 });
    await expect.poll(() => differentMarked(page)).toEqual(['psoriasis']);
  });
});

describe('thousands of changes at once, where no term was', () => {
  test('the one that speaks of a term is seen', async ({ page, documents, extension }) => {
    await page.goto(documents.page('/', `<main>${'<p>salt</p>'.repeat(MANY)}</main>`));
    await expect.poll(() => countsOf(extension, page)).toEqual({});
    await page.$eval('main', ({ children }) => {
      for (const { firstChild } of children) if (firstChild) firstChild.nodeValue = 'pepper';
      children[2500]?.append(', vitiligo');
    });
    await expect.poll(() => allMarked(page)).toEqual(['vitiligo']);
  });

  // What is looked at in one go ends somewhere there.
  test.for([194, 195, 196, 197, 198, 199, 200])(
    'a word is seen that is torn behind the text %i of those that came',
    async (torn, { page, documents, extension }) => {
      await page.goto(documents.page('/', '<main>salt</main>'));
      await expect.poll(() => countsOf(extension, page)).toEqual({});
      await page.$eval(
        'main',
        (main, at) => {
          const words = Array.from({ length: 400 }, () => 'pepper ');
          words[at - 1] = 'viti';
          words[at] = 'ligo ';
          main.append(
            ...words.map((word) => {
              const bold = document.createElement('b');
              bold.append(word);
              return bold;
            }),
          );
        },
        torn,
      );
      await expect.poll(() => allMarked(page)).toEqual(['vitiligo']);
    },
  );
});
