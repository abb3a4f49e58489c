import { expect, it } from 'vitest';
import {
  geometricMean,
  median,
  medianByPage,
  medianOf,
  middleOf,
  quantile,
  ratioByPage,
  ratioOfMedians,
  ratioOfTotals,
} from '../../../bench/statistics.ts';

it('takes the middle, between two where their number is even', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([1, 2, 4, 9])).toBe(3);
  expect(quantile([0, 10], 0.25)).toBe(2.5);
  expect(median([])).toBeNaN();
});

it('lets twice and half make one', () => {
  expect(geometricMean([2, 0.5])).toBeCloseTo(1);
});

it('weighs pages alike in the mean of ratios, by their time in the ratio of totals', () => {
  const pairs = [
    { ours: [8, 8, 8], floor: [1, 1, 1] },
    { ours: [200, 200, 200], floor: [100, 100, 100] },
  ];
  expect(ratioByPage(pairs).value).toBeCloseTo(4);
  expect(ratioOfTotals(pairs).value).toBeCloseTo(208 / 101);
});

it('gives no spread where nothing varies, and one around the figure where something does', () => {
  const steady = ratioByPage([{ ours: [3, 3], floor: [1, 1] }]);
  expect([steady.low, steady.high]).toEqual([steady.value, steady.value]);
  const noisy = ratioByPage([
    { ours: [2, 3, 9], floor: [1, 1, 2] },
    { ours: [5, 4, 6], floor: [1, 2, 1] },
  ]);
  expect(noisy.low).toBeLessThan(noisy.value);
  expect(noisy.high).toBeGreaterThan(noisy.value);
});

it('compares the medians of pages, so that one odd page changes little', () => {
  const pairs = [
    { ours: [11, 11], floor: [10, 10] },
    { ours: [22, 22], floor: [20, 20] },
    { ours: [9000, 9000], floor: [30, 30] },
  ];
  expect(ratioOfMedians(pairs).value).toBeCloseTo(1.1);
});

it('tells the spread of a median, and the ends of a few runs', () => {
  expect(medianOf([5, 5, 5])).toEqual({ value: 5, low: 5, high: 5 });
  const { value, low, high } = medianOf([1, 2, 3, 4, 100]);
  expect(value).toBe(3);
  expect(low).toBeLessThan(3);
  expect(high).toBeGreaterThan(3);
  expect(middleOf([4, 1, 2])).toEqual({ value: 2, low: 1, high: 4 });
});

it('tells the middle page, whichever runs it had', () => {
  const pages = [
    [1, 1, 9],
    [5, 5, 5],
    [7, 8, 9],
  ];
  const { value, low, high } = medianByPage(pages);
  expect(value).toBe(5);
  expect(low).toBeLessThan(5);
  expect(high).toBeGreaterThan(5);
});

it('leaves out draws of nothing beside nothing, and none of the others', () => {
  const idle = Array.from({ length: 30 }, () => ({ ours: [0, 0], floor: [0, 0] }));
  const { value, low, high } = ratioOfTotals([...idle, { ours: [5, 5], floor: [10, 10] }]);
  expect([value, low, high]).toEqual([0.5, 0.5, 0.5]);
  expect(quantile([3, NaN, 1], 0.5)).toBeNaN();
});

it('ends at infinity where most of what it is compared with is nothing', () => {
  expect(quantile([1, Infinity, Infinity, Infinity], 0.9)).toBe(Infinity);
});
