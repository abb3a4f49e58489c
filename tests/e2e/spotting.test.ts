import { describe, expect } from 'vitest';
import { countsOf, markedTexts } from '../../scripts/browser/marks.ts';
import { test } from './support/test.ts';

describe('spotting', () => {
  test('finds the terms of prose, headings, links, lists and tables, and no other text', async ({
    page,
    site,
    extension,
  }) => {
    await page.goto(`${site.origin}/terms.html`);
    await expect
      .poll(() => countsOf(extension, page))
      .toEqual({
        'alopecia-areata': 2,
        'immune-system': 1,
        tofacitinib: 1,
        ruxolitinib: 1,
        psoriasis: 1,
        vitiligo: 1,
        minoxidil: 2,
      });
    expect(await markedTexts(page)).toEqual([
      'Alopecia areata',
      'alopecia areata',
      'immune system',
      'tofacitinib',
      'ruxolitinib',
      'Psoriasis',
      'vitiligo',
      'minoxidil',
      'minoxidil',
    ]);
  });

  test('joins a term over inline elements, never over blocks', async ({
    page,
    site,
    extension,
  }) => {
    await page.goto(`${site.origin}/split.html`);
    await expect
      .poll(() => countsOf(extension, page))
      .toEqual({ 'alopecia-areata': 1, 'alopecia-totalis': 1, 'hair-follicle': 1, jak: 1 });
    expect(await markedTexts(page)).toEqual([
      'alopecia areata',
      'alopecia totalis',
      'hair follicles',
      'Janus kinase',
    ]);
  });

  test('follows the page: text that comes, changes and goes', async ({ page, site, extension }) => {
    await page.goto(`${site.origin}/empty.html`);
    await expect.poll(() => countsOf(extension, page)).toEqual({});

    await page.$eval('#later', (later) => later.append('Later: vitiligo and minoxidil.'));
    await expect.poll(() => countsOf(extension, page)).toEqual({ vitiligo: 1, minoxidil: 1 });

    await page.$eval('#later', (later) => {
      if (later.firstChild) later.firstChild.nodeValue = 'Later: vitiligo, twice vitiligo.';
    });
    await expect.poll(() => countsOf(extension, page)).toEqual({ vitiligo: 2 });

    await page.$eval('#later', (later) => later.remove());
    await expect.poll(() => countsOf(extension, page)).toEqual({});
    expect(await markedTexts(page)).toEqual([]);
  });

  test('reads the sample page of npm start', async ({ page, sample, extension }) => {
    await page.goto(`${sample.origin}/index.html`);
    await expect
      .poll(() => countsOf(extension, page))
      .toEqual({
        'alopecia-areata': 3,
        'alopecia-totalis': 1,
        'alopecia-universalis': 1,
        anagen: 1,
        'autoimmune-alopecia': 1,
        'autoimmune-thyroid-disease': 2,
        finasteride: 2,
        'hair-follicle': 2,
        'hair-loss-specialist': 1,
        'hair-transplant-surgeon': 1,
        'hormone-related-hair-loss': 1,
        'immune-system': 2,
        'jak-inhibitor': 3,
        jak: 1,
        'ludwig-scale': 1,
        minoxidil: 1,
        'norwood-scale': 2,
        psoriasis: 1,
        ruxolitinib: 1,
        steroids: 3,
        'systemic-lupus-erythematosus': 1,
        tofacitinib: 1,
        vitiligo: 1,
      });
  });
});
