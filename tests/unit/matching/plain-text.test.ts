import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { PlainText } from '../../../lib/matching/plain-text.ts';

/** Of the same length in plain text, longer, shorter, and what is nothing there. */
const UNITS = [
  'a',
  'b',
  ' ',
  'é',
  '’',
  '©',
  '\uFB01',
  '\u2163',
  'e\u0301',
  '\u00AD',
  '\u200B',
  '😀',
];
const nodes = fc.array(
  fc.array(fc.constantFrom(...UNITS), { maxLength: 6 }).map((units) => units.join('')),
  { minLength: 1, maxLength: 8 },
);

/** Where each node ends when it is made plain by itself. */
function endsOf(texts: readonly string[]): number[] {
  let end = 0;
  return texts.map((text) => (end += PlainText.of([text]).text.length));
}

it('is made of what its nodes are by themselves', () => {
  fc.assert(
    fc.property(nodes, (texts) => {
      const each = texts.map((text) => PlainText.of([text]).text);
      expect(PlainText.of(texts).text).toBe(each.join(''));
    }),
  );
});

it('knows where its nodes end', () => {
  fc.assert(
    fc.property(nodes, (texts) => {
      const text = PlainText.of(texts);
      const ends = new Set(endsOf(texts));
      for (let place = 0; place <= text.text.length; place++) {
        expect(text.isNodeEnd(place)).toBe(ends.has(place));
      }
    }),
    { numRuns: 2000 },
  );
});

it('knows which node a place lies in', () => {
  fc.assert(
    fc.property(nodes, (texts) => {
      const text = PlainText.of(texts);
      const ends = endsOf(texts);
      for (let place = 0; place < text.text.length; place++) {
        expect([...text.nodesAt([place])]).toEqual([ends.findIndex((end) => end > place)]);
      }
    }),
    { numRuns: 2000 },
  );
});
