import { expect } from 'vitest';
import { allMarked } from '../support/marked.ts';
import { test } from '../support/documents.ts';
import { changeAtRandom, FRESH_PAGE } from '../support/random-changes.ts';

/** `CLINIC_CONTEXT_SEED` repeats what a failure names. */
const SEED = Number(process.env['CLINIC_CONTEXT_SEED'] ?? Math.floor(Math.random() * 1e9));
const SEQUENCES = 200;

test(`after ${SEQUENCES} sequences of changes the marks are those of a page read anew`, async ({
  page,
  documents,
}) => {
  documents.put('/fresh', FRESH_PAGE);
  await page.goto(documents.page('/', '<p id="ready">vitiligo</p>'));
  await expect.poll(() => allMarked(page)).toEqual(['vitiligo']);
  await page.$eval('#ready', (ready) => ready.remove());
  const difference = await page.evaluate(changeAtRandom, SEED, SEQUENCES);
  expect(difference, `CLINIC_CONTEXT_SEED=${difference?.seed} repeats it`).toBeNull();
}, 90_000);
