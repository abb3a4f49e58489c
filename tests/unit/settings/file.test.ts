import { expect, test } from 'vitest';
import { readFile, writeFile } from '../../../lib/settings/file.ts';
import { DEFAULTS, type Settings } from '../../../lib/settings/schema.ts';

const settings: Settings = { ...DEFAULTS, siteMode: 'except', exceptSites: ['*.example.org'] };

test('what was written is read', () => {
  expect(readFile(writeFile(settings))).toEqual({ settings });
});

test('a file holds the settings and nothing else', () => {
  expect(JSON.parse(writeFile(settings))).toEqual({
    format: 'clinic-context-settings',
    version: 1,
    settings,
  });
});

/** The file of these settings, with some of it changed. */
function changed(change: object): string {
  return JSON.stringify({ ...JSON.parse(writeFile(settings)), ...change });
}

test.each([
  ['', { problem: 'not-json' }],
  [writeFile(settings).slice(0, -20), { problem: 'not-json' }],
  ['null', { problem: 'not-ours' }],
  ['{"name": "a shopping list"}', { problem: 'not-ours' }],
  [' '.repeat(200_000), { problem: 'not-ours' }],
  [changed({ version: 2 }), { problem: 'newer' }],
  [changed({ settings: { ...settings, dwell: 7 } }), { problem: 'wrong', field: 'dwell' }],
  [
    changed({ settings: { ...settings, exceptSites: ['two words'] } }),
    { problem: 'wrong', field: 'exceptSites' },
  ],
  [changed({ settings: { ...settings, script: 'x' } }), { problem: 'wrong', field: 'script' }],
  [changed({ settings: { theme: 'dark' } }), { problem: 'wrong', field: 'markStyle' }],
  [changed({ settings: null }), { problem: 'wrong' }],
])('anything else is refused with its reason (%#)', (text, refusal) => {
  expect(readFile(text)).toEqual(refusal);
});
