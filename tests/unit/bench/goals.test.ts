import { describe, expect, it } from 'vitest';
import { boundOf, GOALS, verdictOn } from '../../../bench/goals.ts';
import type { Goal } from '../../../bench/goals.ts';

const most: Goal = { figure: 'a', browser: 'chromium', says: 'A', unit: '×', atMost: 2 };
const least: Goal = { figure: 'b', browser: 'chromium', says: 'B', unit: '×', atLeast: 100 };

describe('a goal', () => {
  it('is met at its bound, and not beyond it', () => {
    expect(verdictOn(most, { value: 2, low: 1.9, high: 2 })).toBe('met');
    expect(verdictOn(most, { value: 2.01, low: 2.01, high: 2.1 })).toBe('not met');
    expect(verdictOn(least, { value: 100, low: 100, high: 120 })).toBe('met');
    expect(verdictOn(least, { value: 99, low: 90, high: 99.9 })).toBe('not met');
  });

  it('is in doubt where it lies within the spread', () => {
    expect(verdictOn(most, { value: 1.9, low: 1.7, high: 2.2 })).toBe('met, not surely');
    expect(verdictOn(most, { value: 2.1, low: 1.9, high: 2.2 })).toBe('not surely met');
  });

  it('is not measured where there is no figure', () => {
    expect(verdictOn(most, undefined)).toBe('not measured');
    expect(verdictOn(most, { value: NaN, low: NaN, high: NaN })).toBe('not measured');
  });

  it('says its bound', () => {
    expect([most, least].map(boundOf)).toEqual(['≤ 2 ×', '≥ 100 ×']);
  });
});

it('has each goal once in each browser, with one bound', () => {
  const names = GOALS.map(({ figure, browser }) => `${figure} in ${browser}`);
  expect(new Set(names).size).toBe(names.length);
  for (const { atMost, atLeast } of GOALS) {
    expect([atMost, atLeast].filter((bound) => bound !== undefined)).toHaveLength(1);
  }
});
