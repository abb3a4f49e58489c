import { describe, expect, test } from 'vitest';
import { saidOf } from './findings-in.ts';

/** What goes against the article where it is said of nowhere in particular, or of Britain. */
const HERE: readonly string[] = [
  'Dutasteride is approved for hair loss.',
  'Saw palmetto is licensed for hair loss by the MHRA.',
  'In the UK, dutasteride is licensed for male pattern baldness.',
  'Low level laser therapy is approved by the US FDA as a hair loss treatment.',
  'Minoxidil has no licence for hair loss in Britain.',
  'There are several medicines licensed for hair loss.',
];

/** What says nothing of what is licensed where the clinic is. */
const ELSEWHERE: readonly (readonly string[])[] = [
  ['Dutasteride is approved for hair loss in Japan and South Korea.'],
  ['In Japan, dutasteride is licensed for male pattern baldness.'],
  ['Korea approved dutasteride for hair loss.'],
  ['Dutasteride has been approved for baldness by the Korean regulator.'],
  ['Dutasteride is licensed for hair loss in Korea but not in the UK.'],
  ['Alfatradiol is licensed in Germany for pattern hair loss.'],
  ['The EMA has licensed saw palmetto for hair loss.'],
  ['Dutasteride is approved for hair loss in the US.'],
  ['Minoxidil has no licence for hair loss in Turkey.'],
  ['Finasteride is not licensed for hair loss in India.'],
  ['Several medicines are approved for hair loss in China.'],
  ['No medicine is licensed for hair loss in Australia.'],
  ['Some countries have licensed dutasteride for hair loss.'],
  ['In Japan they go further. Dutasteride is licensed for hair loss.'],
  ['Treating hair loss in Japan', 'Dutasteride is approved for hair loss.'],
];

describe('what is licensed in another country goes against nothing', () => {
  test.each(HERE)('here: %s', (sentence) => expect(saidOf(sentence)).toContain('F25 conflicts'));
  test.each(ELSEWHERE.map((paragraphs) => ({ paragraphs })))('elsewhere: $paragraphs', (one) =>
    expect(saidOf(...one.paragraphs)).not.toContain('F25 conflicts'),
  );
  test('what was licensed elsewhere for alopecia areata is newer all the same', () =>
    expect(saidOf('In Japan, baricitinib is approved for alopecia areata.')).toContain(
      'F25 newer',
    ));
});
