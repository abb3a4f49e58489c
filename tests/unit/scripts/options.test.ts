import { describe, expect, test } from 'vitest';
import { readOptions } from '../../../scripts/start/options.ts';

describe('the options of npm start', () => {
  test('none at all: any browser, the sample page, a window', () => {
    expect(readOptions([])).toEqual({ headless: false, help: false });
  });

  test('a browser, a page, no window', () => {
    expect(
      readOptions(['--browser', 'Firefox', '--url', 'https://example.org', '--headless']),
    ).toEqual({ browser: 'firefox', url: 'https://example.org/', headless: true, help: false });
  });

  test.for([
    [['--browser', 'opera'], 'choose one of chrome, chromium, edge, firefox'],
    [['--url', 'example.org'], 'Write it whole'],
    [['--url', 'file:///etc/hosts'], 'not the address of a web page'],
    [['--url'], 'npm start -- --help'],
    [['--brwoser', 'edge'], 'npm start -- --help'],
    [['firefox'], 'npm start -- --browser firefox'],
  ] as const)('%s is refused with what to write instead', ([args, remedy]) => {
    expect(() => readOptions(args)).toThrow(remedy);
  });
});
