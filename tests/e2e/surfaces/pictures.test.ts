import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { describe, expect, inject } from 'vitest';
import { differences } from '../../../scripts/pictures/compare.ts';
import { KEPT } from '../../../scripts/pictures/kept.ts';
import { pose, wearScheme } from '../../../scripts/pictures/take.ts';
import { test } from '../support/test.ts';

const HINT = 'is other than in docs/pictures. If that is meant: npm run screenshots';

/** What a change that should not have happened can do to a surface. */
const BREAKS: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  [
    'a button is gone',
    (page) => page.addStyleTag({ content: '.contact__step { visibility: hidden; }' }),
  ],
  [
    'words have moved',
    (page) => page.addStyleTag({ content: '.term-row { padding-inline-start: 24px; }' }),
  ],
  ['its colours are others', (page) => wearScheme(page, 'dark')],
  [
    'a word is another',
    (page) => page.$eval('.term-row__name', (name) => (name.textContent = 'quite another word')),
  ],
];

// Firefox, macOS and Windows draw letters and controls in their own ways: what is kept was taken
// in Chromium on Linux. In Firefox pictures are taken to be looked at.
const isComparable = inject('browser') === 'chromium' && process.platform === 'linux';

describe.runIf(isComparable)('pictures', () => {
  test.for(
    KEPT.map((kept) => [`${kept.surface.name}, ${kept.width} px, ${kept.scheme}`, kept] as const),
  )(
    '%s: looks as it did',
    async ([, { surface, width, scheme, file }], { session, extension, sample }) => {
      const studio = { session, extension, origin: sample.origin };
      await using posed = await pose(surface, studio, width);
      await wearScheme(posed.page, scheme);
      expect(await differences(await readFile(file), await posed.take()), HINT).toEqual([]);
    },
  );

  test.for(BREAKS)(
    'a surface is seen to be broken when %s',
    async ([, breakIt], { session, extension, sample }) => {
      const popup = KEPT.find(
        ({ surface, scheme }) => surface.name === 'popup' && scheme === 'light',
      );
      if (!popup) throw new Error('No picture of the popup is kept');
      const studio = { session, extension, origin: sample.origin };
      await using posed = await pose(popup.surface, studio, popup.width);
      await breakIt(posed.page);
      expect(await differences(await readFile(popup.file), await posed.take())).not.toEqual([]);
    },
  );
});
