import { describe, expect, test } from 'vitest';
import {
  DEFAULTS,
  mendSettings,
  type Settings,
  settingsSchema,
} from '../../../lib/settings/schema.ts';
import * as v from 'valibot';

/** Settings none of which is as at first. */
const CHANGED: Settings = {
  markStyle: 'highlighter',
  markColour: 'plum',
  firstOnly: true,
  dwell: 600,
  siteMode: 'only',
  exceptSites: ['example.org'],
  onlySites: ['*.example.com'],
  theme: 'dark',
  textSize: 'largest',
  badge: false,
  language: 'es',
};
const FIELDS = v.keyof(settingsSchema).options;

test('settings that are whole stay as they are', () => {
  expect(mendSettings(CHANGED)).toEqual(CHANGED);
  for (const field of FIELDS) expect(CHANGED[field], field).not.toEqual(DEFAULTS[field]);
});

test.each([undefined, null, 'dotted', 7, [], {}, { settings: CHANGED }])(
  'where nothing of ours is kept, all is as at first: %j',
  (kept) => {
    expect(mendSettings(kept)).toEqual(DEFAULTS);
  },
);

describe.each(FIELDS)('%s', (field) => {
  test('is as at first where an older version kept none, and the others stay', () => {
    const { [field]: _gone, ...older } = CHANGED;
    expect(mendSettings(older)).toEqual({ ...CHANGED, [field]: DEFAULTS[field] });
  });

  test.each([null, 'no such value', -1, { a: 1 }])('is as at first where it is %j', (value) => {
    const spoiled = { ...CHANGED, [field]: value };
    expect(mendSettings(spoiled)).toEqual({ ...CHANGED, [field]: DEFAULTS[field] });
  });
});

test('a list loses what names no site, and keeps the rest', () => {
  const exceptSites = [
    'example.org',
    7,
    'two words',
    '*.example.com',
    'https://example.net/',
    null,
  ];
  expect(mendSettings({ ...CHANGED, exceptSites }).exceptSites).toEqual([
    'example.org',
    '*.example.com',
  ]);
});

test('a list that is too long loses its end', () => {
  const onlySites = Array.from({ length: 120 }, (_, index) => `site${index}.example.org`);
  expect(mendSettings({ ...CHANGED, onlySites }).onlySites).toEqual(onlySites.slice(0, 100));
});

test('what is unknown is left out', () => {
  expect(mendSettings({ ...CHANGED, shadow: true })).toEqual(CHANGED);
});
