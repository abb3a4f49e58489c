import { expect } from 'vitest';
import { allMarked } from '../support/marked.ts';
import { test } from '../support/documents.ts';
import { changeAtRandom, FRESH_PAGE } from '../support/random-changes.ts';

/** `CLINIC_CONTEXT_SEED` repeats what a failure names, or tries other changes. */
const SEED = Number(process.env['CLINIC_CONTEXT_SEED'] ?? 1);
/** Frames that change side by side: most of the time is spent waiting for the next frame to be painted. */
const LANES = 5;
const SEQUENCES = 25;

test(`after ${LANES * SEQUENCES} sequences of changes the marks are those of a page read anew`, async ({
  page,
  documents,
}) => {
  documents.put('/fresh', FRESH_PAGE);
  documents.page('/lane', '<p id="ready">vitiligo</p>');
  await page.goto(documents.page('/', '<iframe src="/lane"></iframe>'.repeat(LANES)));
  const lanes = page.mainFrame().childFrames();
  expect(lanes).toHaveLength(LANES);
  const differences = await Promise.all(
    lanes.map(async (lane, index) => {
      await expect.poll(() => allMarked(lane)).toEqual(['vitiligo']);
      await lane.$eval('#ready', (ready) => ready.remove());
      return lane.evaluate(changeAtRandom, SEED + index * SEQUENCES, SEQUENCES);
    }),
  );
  const found = differences.find((difference) => difference !== null);
  expect(found, `CLINIC_CONTEXT_SEED=${found?.seed} repeats it`).toBeUndefined();
}, 90_000);
