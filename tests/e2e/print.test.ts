import { inflateSync } from 'node:zlib';
import { expect } from 'vitest';
import { cardSays, pointAt } from './support/card.ts';
import { pressInCard } from './support/card-parts.ts';
import { test } from './support/documents.ts';

/** What a PDF draws: its letters (Chromium’s by their numbers in a font), its colours, and how much it fills. */
function drawnIn(pdf: Uint8Array) {
  const parts = Buffer.from(pdf)
    .toString('latin1')
    .split(/\bstream\r?\n/);
  const drawing = parts.map(unpacked).find((part) => /\bBT\b/.test(part)) ?? '';
  const all = (pattern: RegExp) => [...drawing.matchAll(pattern)].map(([found]) => found);
  return {
    // A text with a highlight is drawn in pieces, with rules for that or without.
    letters: all(/(?<=<)[\dA-F]+(?=>)|(?<=\()[^()]+(?=\))/g).join(''),
    colours: new Set(all(/^.* rg\b/gm)),
    fills: all(/\bf\*?$/gm).length,
  };
}

function unpacked(part: string): string {
  try {
    return inflateSync(Buffer.from(part, 'latin1')).toString('latin1');
  } catch {
    return '';
  }
}

test('a page is printed without marks and without a card that is pinned', async ({
  documents,
  page,
  extension,
}) => {
  const text = (attribute: string) => `<div ${attribute}><p>On vitiligo.</p></div>`;
  await page.goto(documents.page('/marked', text('')));
  await pointAt(page, 'vitiligo');
  await cardSays(extension, page, 'Vitiligo');
  await pressInCard(extension, page, 'Keep this card open');
  const marked = drawnIn(await page.pdf());
  // What somebody is writing is never marked.
  await page.goto(documents.page('/plain', text('contenteditable')));
  const plain = drawnIn(await page.pdf());
  expect(plain.letters).not.toBe('');
  expect(marked).toEqual(plain);
});
