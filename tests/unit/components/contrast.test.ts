import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../../components/tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

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

describe.each([
  ['light', light],
  ['dark', dark],
])('%s', (_scheme, tokens) => {
  test.each(PAIRS)('%s on %s has a contrast of at least %d', (ink, ground, least) => {
    expect(contrast(colour(tokens, ink), colour(tokens, ground))).toBeGreaterThanOrEqual(least);
  });
});

function colour(tokens: string, name: string): string {
  const value = tokens.match(new RegExp(`--${name}: #([0-9a-f]{6});`))?.[1];
  if (!value) throw new Error(`tokens.css has no colour --${name}`);
  return value;
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
