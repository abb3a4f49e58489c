import { describe, expect, test } from 'vitest';
import { findBrowser } from '../../../scripts/browser/find.ts';
import type { Machine } from '../../../scripts/browser/find.ts';

function machine(
  platform: NodeJS.Platform,
  env: NodeJS.ProcessEnv,
  ...programs: string[]
): Machine {
  return { platform, env, isProgram: (path) => programs.includes(path) };
}

describe('finding a browser', () => {
  const linux = { PATH: '/usr/bin' };

  test('Linux: by the programs on the path, Chrome first', () => {
    const both = machine('linux', linux, '/usr/bin/firefox-esr', '/usr/bin/google-chrome');
    expect(findBrowser(undefined, both)).toEqual({
      name: 'chrome',
      path: '/usr/bin/google-chrome',
    });
    expect(findBrowser(['firefox'], both)).toEqual({
      name: 'firefox',
      path: '/usr/bin/firefox-esr',
    });
    expect(findBrowser(['edge'], both)).toBeUndefined();
  });

  test('macOS: in Applications, also those of one person', () => {
    const path = '/Users/me/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    const mac = machine('darwin', { HOME: '/Users/me' }, path);
    expect(findBrowser(undefined, mac)).toEqual({ name: 'edge', path });
  });

  test('Windows: in Program Files', () => {
    const path = String.raw`C:\Program Files\Mozilla Firefox\firefox.exe`;
    const windows = machine('win32', { ProgramFiles: String.raw`C:\Program Files` }, path);
    expect(findBrowser(undefined, windows)).toEqual({ name: 'firefox', path });
  });

  test('CLINIC_CONTEXT_BROWSER goes first, where it is one that is wanted', () => {
    const env = { ...linux, CLINIC_CONTEXT_BROWSER: '/opt/firefox/firefox' };
    const here = machine('linux', env, '/opt/firefox/firefox', '/usr/bin/chromium');
    expect(findBrowser(undefined, here)).toEqual({
      name: 'firefox',
      path: '/opt/firefox/firefox',
    });
    expect(findBrowser(['chromium'], here)?.path).toBe('/usr/bin/chromium');
  });

  test('CLINIC_CONTEXT_BROWSER that names nothing is refused', () => {
    const env = { ...linux, CLINIC_CONTEXT_BROWSER: '/opt/nothing' };
    expect(() => findBrowser(undefined, machine('linux', env))).toThrow('Correct it or unset it');
  });
});
