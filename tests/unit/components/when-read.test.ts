import { beforeAll, expect, test } from 'vitest';
import { whenRead } from '../../../components/whenRead.ts';
import { speakEnglish } from './interface-words.ts';

beforeAll(speakEnglish);

const READ = new Date(2026, 10, 23, 14, 3, 22);

test('a page that was read today is told with its time', () => {
  const words = whenRead(READ.toISOString(), new Date(2026, 10, 23, 23, 59));
  expect(words).toMatch(/^Read at .*3:22/);
  expect(words).not.toContain('2026');
});

test.each([
  new Date(2026, 10, 24, 0, 1),
  new Date(2026, 11, 23, 14, 4),
  new Date(2027, 10, 23, 15),
])('one that was read on another day is told with that (%s)', (now) => {
  expect(whenRead(READ.toISOString(), now)).toMatch(/^Read on .*23.*2026.*:03/);
});
