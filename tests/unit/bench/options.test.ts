import { expect, it } from 'vitest';
import { readOptions } from '../../../bench/options.ts';

it('measures everything and writes it, unless told otherwise', () => {
  const options = readOptions([]);
  expect(options.vocabularies).toEqual(['today', 1000, 10_000, 100_000]);
  expect(options.write).toBe(true);
  expect(readOptions(['--no-write']).write).toBe(false);
});

it('writes nothing after a quick look', () => {
  expect(readOptions(['--quick']).write).toBe(false);
  expect(readOptions(['--quick', '--write']).write).toBe(true);
});

it('says what can be chosen where it does not understand', () => {
  expect(() => readOptions(['--browser', 'netscape'])).toThrow('chromium');
  expect(() => readOptions(['--parts', 'warm,lukewarm'])).toThrow('warm, cold');
  expect(() => readOptions(['--pages', 'many'])).toThrow('--pages many: give a whole number');
});

it('takes as many pages, runs and navigations as it is told', () => {
  const { pages, rounds, fewRounds, navigations, parts } = readOptions(
    '--pages 3 --rounds 2 --navigations 100 --parts day,card'.split(' '),
  );
  expect([pages, rounds, fewRounds, navigations]).toEqual([3, 2, 2, 100]);
  expect([...parts]).toEqual(['day', 'card']);
});

it('asks less of Firefox, which takes longer', () => {
  const { vocabularies, pages } = readOptions(['--browser', 'firefox']);
  expect(vocabularies).toEqual(['today', 10_000]);
  expect(pages).toBeLessThan(readOptions([]).pages);
});
