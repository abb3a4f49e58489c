import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { SURFACES } from '../../../scripts/pictures/surfaces.ts';
import { pose } from '../../../scripts/pictures/take.ts';
import { cutOff } from '../support/cut-off.ts';
import { test } from '../support/studio.ts';

/** A word of an address that is broken over lines has so much room at least. */
const ROOM = 150;

/** Words that stick out of their cell of the results, and links that have hardly any room. */
function tight(page: Page): Promise<string[]> {
  return page.evaluate((room) => {
    const found: string[] = [];
    for (const cell of document.querySelectorAll('.results :is(th, td)')) {
      const outer = cell.getBoundingClientRect();
      if (cell.matches('.results__link') && outer.width < room) found.push(`${outer.width} px`);
      const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        if (texts.currentNode.parentElement?.closest('.visually-hidden')) continue;
        const range = document.createRange();
        range.selectNodeContents(texts.currentNode);
        const inner = range.getBoundingClientRect();
        if (inner.left >= outer.left - 1 && inner.right <= outer.right + 1) continue;
        found.push(`${texts.currentNode.nodeValue}: ${inner.width} in ${outer.width}`);
      }
    }
    return found;
  }, ROOM);
}

test('the results stay apart and readable: however wide, in long words, in large letters', async ({
  studio,
}) => {
  const surface = SURFACES.find(({ name }) => name === 'links-results');
  if (!surface) throw new Error('The results are no surface any more');
  await using posed = await pose(surface, studio, 1280);
  const { page } = posed;
  for (const textSize of ['normal', 'large', 'largest']) {
    // Spanish is a language of longer words here, from right to left.
    for (const language of ['en', 'es']) {
      await studio.extension.changeSettings({ textSize, language });
      const direction = language === 'es' ? 'rtl' : 'ltr';
      await page.waitForSelector(`html[data-text-size="${textSize}"][dir="${direction}"]`);
      for (const width of [1600, 1280, 1080, 1000, 900, 800, 721, 720, 320]) {
        await page.setViewport({ width, height: 600 });
        const look = [textSize, language, width];
        expect([...look, await tight(page)]).toEqual([...look, []]);
        expect([...look, await cutOff(page)]).toEqual([...look, []]);
      }
    }
  }
});
