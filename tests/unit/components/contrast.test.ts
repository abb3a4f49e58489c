import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast } from './contrast.ts';

const css = readFileSync(new URL('../../../components/tokens.css', import.meta.url), 'utf8');

/** Pairs that carry words (WCAG 1.4.3) or the outline of a control (1.4.11). */
const PAIRS: readonly [ink: string, ground: string, least: number][] = [
  ['ink', 'paper', 7],
  ['ink', 'paper-sunk', 7],
  ['ink', 'accent-wash', 4.5],
  ['ink-soft', 'paper', 4.5],
  ['ink-soft', 'paper-sunk', 4.5],
  ['ink-soft', 'accent-wash', 4.5],
  ['accent', 'paper', 4.5],
  ['accent', 'paper-sunk', 4.5],
  ['accent-deep', 'paper', 4.5],
  ['on-accent', 'accent', 4.5],
  ['on-accent', 'accent-deep', 4.5],
  ['caution-ink', 'caution-wash', 4.5],
  ['caution-ink', 'paper', 4.5],
  ['edge', 'paper', 3],
  ['edge', 'paper-sunk', 3],
];

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  test.each(PAIRS)('%s on %s has a contrast of at least %d', (ink, ground, least) => {
    expect(contrast(colour(ink, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(least);
  });
});

function colour(name: string, scheme: 'light' | 'dark'): string {
  const found = css.match(new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);`));
  const value = found?.[scheme === 'light' ? 1 : 2];
  if (!value) throw new Error(`tokens.css has no colour --${name}`);
  return value;
}
