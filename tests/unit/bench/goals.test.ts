import { expect, it } from 'vitest';
import { goalFor, isMet } from '../../../bench/goals.ts';

it('knows a goal for what has one, in the browser that it was set for', () => {
  const warm = { what: 'warm, no term', vocabulary: 'today' };
  expect(goalFor({ ...warm, browser: 'chromium' })).toEqual({ atMost: 1.4, by: 'page' });
  expect(goalFor({ ...warm, browser: 'firefox' })).toEqual({ atMost: 1.7, by: 'total' });
  expect(goalFor({ ...warm, browser: 'chromium', vocabulary: '1000' })).toBeUndefined();
});

it('is met at its bound', () => {
  expect(isMet({ atMost: 2, by: 'page' }, 2)).toBe(true);
  expect(isMet({ atMost: 2, by: 'page' }, 2.01)).toBe(false);
  expect(isMet({ atLeast: 100, by: 'page' }, 99)).toBe(false);
});
