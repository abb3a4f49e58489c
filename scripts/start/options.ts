import { parseArgs } from 'node:util';
import { BROWSERS } from '../browser/find.ts';
import type { BrowserName } from '../browser/find.ts';
import { reasonOf } from '../../lib/helpers/reason-of.ts';

export interface StartOptions {
  /** Absent: the first browser that is found. */
  readonly browser?: BrowserName;
  /** Absent: the sample page. */
  readonly url?: string;
  readonly headless: boolean;
  readonly help: boolean;
}

export const HELP = `Builds Clinic Context and opens it in a browser with a profile of its own.

  npm start                          on a sample page, in the first browser that is found
  npm start -- --browser firefox     in ${BROWSERS.join(', ')}
  npm start -- --url https://…       on that page
  npm start -- --headless            without a window: prints what is found, and takes pictures
  npm start -- --help                says this

CLINIC_CONTEXT_BROWSER names the program of a browser that is in an unusual place.
`;

/** Reads the command line. Throws an error that says what to write instead. */
export function readOptions(args: readonly string[]): StartOptions {
  const { browser, url, headless, help } = parse(args);
  return {
    ...(browser !== undefined && { browser: browserName(browser) }),
    ...(url !== undefined && { url: pageAddress(url) }),
    headless,
    help,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        browser: { type: 'string' },
        url: { type: 'string' },
        headless: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new Error(
      `${reasonOf(error)}\n` +
        'Options follow two dashes, as in: npm start -- --browser firefox\n' +
        'All of them: npm start -- --help',
      { cause: error },
    );
  }
}

function browserName(text: string): BrowserName {
  const name = BROWSERS.find((known) => known === text.toLowerCase());
  if (name) return name;
  throw new Error(`--browser ${text}: choose one of ${BROWSERS.join(', ')}.`);
}

function pageAddress(text: string): string {
  const url = URL.parse(text);
  if (url && ['http:', 'https:'].includes(url.protocol)) return url.href;
  throw new Error(
    `--url ${text}: this is not the address of a web page. Write it whole, as in: npm start -- --url https://example.org/`,
  );
}
