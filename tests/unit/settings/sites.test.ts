import { expect, test } from 'vitest';
import { compileSpotting } from '../../../lib/settings/compile-spotting.ts';
import { DEFAULTS, mendSettings, MOST_SITES, type Settings } from '../../../lib/settings/schema.ts';
import { siteState, switchProblem, withSite } from '../../../lib/settings/site-switch.ts';
import { parseSite, siteOf } from '../../../lib/settings/sites.ts';
import { isOn, UNTIL_RESUMED } from '../../../lib/settings/spotting.ts';

test.each([
  ['example.org', 'example.org'],
  ['  Example.ORG ', 'example.org'],
  ['*.example.org', '*.example.org'],
  ['https://www.example.org/forum?id=7#hair', 'www.example.org'],
  ['*://*.example.org/*', '*.example.org'],
  ['http://127.0.0.1:8080/', '127.0.0.1'],
  ['localhost', 'localhost'],
  ['bücher.example', 'xn--bcher-kva.example'],
])('%j names the site %j', (text, site) => {
  expect(parseSite(text)).toEqual({ site });
});

test.each([
  ['', 'empty'],
  ['   ', 'empty'],
  ['ftp://example.org', 'not-web'],
  ['chrome://settings', 'not-web'],
  ['two words', 'no-site'],
  ['*', 'no-site'],
  ['example.*', 'no-site'],
  ['www.*.org', 'no-site'],
  ['*example.org', 'no-site'],
  ['https://', 'no-site'],
  ['[::1]', 'no-site'],
])('%j names none: %s', (text, problem) => {
  expect(parseSite(text)).toEqual({ problem });
});

test.each([
  ['https://example.org:444/a?b#c', 'https://example.org/'],
  ['http://127.0.0.1:8080/page', 'https://127.0.0.1/'],
  ['about:blank', undefined],
  ['chrome-extension://abc/popup.html', undefined],
  ['', undefined],
])('the site of %j is %j', (url, site) => {
  expect(siteOf(url)).toBe(site);
});

const except: Settings = { ...DEFAULTS, siteMode: 'except', exceptSites: ['a.org', '*.b.org'] };
/** With a list from before, which nobody sees. */
const everywhere: Settings = { ...except, siteMode: 'all' };
const only: Settings = { ...DEFAULTS, siteMode: 'only', onlySites: ['a.org', '*.b.org'] };

test.each([
  [DEFAULTS, 'https://a.org/', true],
  [except, 'https://a.org/', false],
  [except, 'https://www.a.org/', true],
  [except, 'https://b.org/', false],
  [except, 'https://deep.www.b.org/', false],
  [except, 'https://notb.org/', true],
  [except, 'https://b.org.example/', true],
  [except, 'https://aXorg/', true],
  [only, 'https://a.org/', true],
  [only, 'https://www.b.org/', true],
  [only, 'https://c.org/', false],
  [everywhere, 'https://a.org/', true],
  [{ ...except, exceptSites: [] }, 'https://a.org/', true],
  [{ ...only, onlySites: [] }, 'https://a.org/', false],
])('markers and popup agree where it is on (%#)', (settings, site, on) => {
  expect(compileSpotting({ settings, pausedUntil: 0 }, site).onHere).toBe(on);
  expect(siteState(settings, site).on).toBe(on);
});

test.each([
  [DEFAULTS, true],
  [except, true],
  [only, false],
])('where no site is named, it is on unless it is so on the listed alone (%#)', (settings, on) => {
  expect(compileSpotting({ settings, pausedUntil: 0 }, undefined).onHere).toBe(on);
});

test.each([DEFAULTS, except, only])(
  'one site can be switched off and on again (%#)',
  (settings) => {
    for (const site of ['https://a.org/', 'https://www.b.org/', 'https://c.org/']) {
      const off = withSite(settings, site, false);
      expect(siteState(off, site).on).toBe(false);
      expect(siteState(withSite(off, site, true), site).on).toBe(true);
    }
  },
);

test('switching one site leaves the others as they were', () => {
  const changed = withSite(except, 'https://c.org/', false);
  expect(changed.exceptSites).toEqual(['a.org', '*.b.org', 'c.org']);
  expect(withSite(changed, 'https://c.org/', true).exceptSites).toEqual(except.exceptSites);
  const off = withSite(only, 'https://www.b.org/', false);
  expect(off).toEqual({ ...only, onlySites: ['a.org'] });
});

test('where it was on everywhere, switching one site off switches off no other', () => {
  const off = withSite(everywhere, 'https://c.org/', false);
  expect(off).toMatchObject({ siteMode: 'except', exceptSites: ['c.org'] });
});

test.each([
  ['https://c.org/', undefined],
  ['https://127.0.0.1/', undefined],
  ['https://[::1]/', 'no-name'],
  ['https://c.org./', 'no-name'],
])('%s can be named in the settings, or that is a problem: %s', (site, problem) => {
  const changed = withSite(DEFAULTS, site, false);
  expect(switchProblem(changed)).toBe(problem);
  // What has a problem would be lost as soon as it is read.
  expect(siteState(mendSettings(changed), site).on).toBe(problem !== undefined);
});

test('among sites that can be named, one that cannot is a problem', () => {
  expect(switchProblem(withSite(only, 'https://c.org./', true))).toBe('no-name');
});

test('one site more than a list can hold is a problem; one fewer is none', () => {
  const sites = Array.from({ length: MOST_SITES }, (_, number) => `${number}.org`);
  const full: Settings = { ...DEFAULTS, siteMode: 'except', exceptSites: sites };
  expect(switchProblem(withSite(full, 'https://c.org/', false))).toBe('too-many');
  const room = withSite(full, 'https://7.org/', true);
  expect(switchProblem(room)).toBeUndefined();
  expect(switchProblem(withSite(room, 'https://c.org/', false))).toBeUndefined();
});

test('a pause ends by itself, or not before somebody ends it', () => {
  const site = 'https://a.org/';
  const hour = compileSpotting({ settings: DEFAULTS, pausedUntil: 1000 }, site);
  expect(isOn(hour, 999)).toBe(false);
  expect(isOn(hour, 1000)).toBe(true);
  const open = compileSpotting({ settings: DEFAULTS, pausedUntil: UNTIL_RESUMED }, site);
  expect(isOn(open, Date.UTC(3000, 0))).toBe(false);
  const off = compileSpotting({ settings: except, pausedUntil: 1000 }, site);
  expect(isOn(off, 1000)).toBe(false);
});
