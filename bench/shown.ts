import type { Estimate } from './statistics.ts';

/** A figure with the spread around it. */
export function shown({ value, low, high }: Estimate): string {
  return low === value && high === value
    ? brief(value)
    : `${brief(value)} (${brief(low)}–${brief(high)})`;
}

/** Three digits that count, or all there are before the point. */
export function brief(value: number): string {
  const size = Math.abs(value);
  if (Number.isNaN(value)) return '–';
  if (value === Infinity) return '∞';
  return value.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : 2);
}
