import { expect, test } from 'vitest';
import { findingKey } from '../../../lib/answer/finding-key.ts';
import { findingOf } from '../report/checks.ts';

test('a finding that was read anew is the same, wherever it stands by then', () => {
  const again = findingOf({ place: { frame: 0, paragraph: 7, start: 4, end: 36 }, hidden: true });
  expect(findingKey(again)).toBe(findingKey(findingOf()));
});

test.each([{ rule: 'another' }, { fact: 'F25' }, { sentence: 'Another.' }])(
  'a finding with another %j is another',
  (other) => {
    expect(findingKey(findingOf(other))).not.toBe(findingKey(findingOf()));
  },
);
