import { expect, test } from 'vitest';
import { termsOnPage } from '../../../lib/terms/terms-on-page.ts';
import { pack } from './pack-fixture.ts';

test('the most frequent term stands first, equals by name', () => {
  const counts = new Map([
    ['minoxidil', 2],
    ['anagen', 2],
    ['finasteride', 7],
  ]);
  expect(termsOnPage(pack, counts).map(({ term, count }) => [term.id, count])).toEqual([
    ['finasteride', 7],
    ['anagen', 2],
    ['minoxidil', 2],
  ]);
});

test('an id that the pack does not know is left out', () => {
  expect(termsOnPage(pack, new Map([['bicycle', 3]]))).toEqual([]);
});
