import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MARK_COLOURS } from '../../../lib/settings/spotting.ts';
import { contrast } from './contrast.ts';

const css = readFileSync(new URL('../../../entrypoints/highlight.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

/** Grounds that pages have in each scheme: the plainest, and greys a little off it. */
const SCHEMES = [
  ['light', light, ['#ffffff', '#eeeeee']],
  ['dark', dark, ['#000000', '#2b2b2b']],
] as const;

describe.each(SCHEMES)('%s', (_scheme, rules, grounds) => {
  describe.each(MARK_COLOURS)('%s', (colour) => {
    test.each(['dotted', 'plain'])('a %s line stands out from the page', (style) => {
      const line = declared(rules, `${style}-${colour}`, 'text-decoration-color');
      for (const ground of grounds) expect(contrast(line, ground)).toBeGreaterThanOrEqual(3);
    });

    test('words under a highlighter are easy to read', () => {
      const ground = declared(rules, `highlighter-${colour}`, 'background-color');
      const ink = declared(rules, `highlighter-${colour}`, 'color');
      expect(contrast(ink, ground)).toBeGreaterThanOrEqual(7);
    });
  });
});

test('words that are pointed out are easy to read', () => {
  const ground = declared(css, 'pointed-out', 'background-color');
  expect(contrast(declared(css, 'pointed-out', 'color'), ground)).toBeGreaterThanOrEqual(7);
});

/** What the last rule for a highlight that has the property says of it. */
function declared(rules: string, highlight: string, property: string): string {
  const values = [...rules.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selector, body]) =>
    selector?.includes(`::highlight(clinic-context-${highlight})`)
      ? (body?.match(new RegExp(`(?<![-\\w])${property}: (#[0-9a-f]{6});`))?.[1] ?? [])
      : [],
  );
  const value = values.at(-1);
  if (value === undefined) throw new Error(`No ${property} for ${highlight}`);
  return value;
}
