import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch as launchBrowser } from 'puppeteer-core';
import type { Browser, LaunchOptions, Page, Viewport } from 'puppeteer-core';
import type { FoundBrowser } from './find.ts';
import { pageAt } from './open-pages.ts';

/** Where the extension's files are in Firefox, which would draw another address each time. */
const GECKO_UUID = '5d1f0c55-6f0e-4c4b-9d5c-6a3c3a0f7b11';

/** An extension is installed within this, also on a busy machine. */
const WELCOME_MS = 30_000;

export type ColorScheme = 'light' | 'dark';

export interface LaunchRequest {
  readonly browser: FoundBrowser;
  /** The built extension. */
  readonly extensionDir: string;
  readonly headless: boolean;
  /** A folder for the browser's profile, to be launched with again. Absent: one that goes with the browser. */
  readonly profile?: string;
  /** Absent: pages are as large as their window. */
  readonly viewport?: Viewport;
  /** Absent: what the machine prefers. */
  readonly colorScheme?: ColorScheme;
  /** `127.0.0.1:PORT` of a proxy that everything but the loopback address is asked through. */
  readonly proxy?: string;
  /** Preferences of Firefox that are to be other than usual. */
  readonly prefs?: Readonly<Record<string, string | number | boolean>>;
  /** Closes the browser when it is aborted; Ctrl-C is then the caller's affair. */
  readonly signal?: AbortSignal;
}

/** A browser with the extension loaded, in a profile of its own. */
export interface ExtensionBrowser extends AsyncDisposable {
  readonly browser: Browser;
  /** Where the extension's files are, without a slash at its end. */
  readonly extensionBase: string;
  readonly newPage: () => Promise<Page>;
  /** The page with which the extension welcomes whoever has just installed it. */
  readonly welcome: Page;
}

/** Starts a browser with the extension. Chrome's family and Firefox have one API from here on. */
export async function launch(request: LaunchRequest): Promise<ExtensionBrowser> {
  const browser = await launchBrowser({
    executablePath: request.browser.path,
    headless: request.headless,
    defaultViewport: request.viewport ?? null,
    ...(request.profile !== undefined && { userDataDir: request.profile }),
    ...(request.signal && {
      signal: request.signal,
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    }),
    ...(request.browser.name === 'firefox'
      ? await firefoxOptions(request)
      : chromeOptions(request)),
  });
  try {
    const id = await browser.installExtension(request.extensionDir);
    const extensionBase =
      request.browser.name === 'firefox'
        ? `moz-extension://${GECKO_UUID}`
        : `chrome-extension://${id}`;
    const newPage = async () => {
      const page = await browser.newPage();
      // Firefox is told once, by a preference.
      if (request.colorScheme && request.browser.name !== 'firefox') {
        await page.emulateMediaFeatures([
          { name: 'prefers-color-scheme', value: request.colorScheme },
        ]);
      }
      return page;
    };
    const welcome = await welcomePage(browser, extensionBase);
    return {
      browser,
      extensionBase,
      newPage,
      welcome,
      [Symbol.asyncDispose]: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/**
 * Waits for the page with which an extension at an address welcomes whoever has just installed it:
 * coming later, it would put itself before the page that somebody looks at.
 */
export async function welcomePage(browser: Browser, extensionBase: string): Promise<Page> {
  const url = `${extensionBase}/welcome.html`;
  for (const deadline = Date.now() + WELCOME_MS; Date.now() < deadline;) {
    const page = await pageAt(browser, url);
    if (page) return page;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The extension did not open ${url} after it was installed.`);
}

function chromeOptions({ headless, proxy }: LaunchRequest): LaunchOptions {
  return {
    browser: 'chrome',
    // Branded Chrome has no --load-extension any more; over the pipe it still loads.
    pipe: true,
    enableExtensions: true,
    ...(headless && {
      env: { ...process.env, FONTCONFIG_FILE: join(import.meta.dirname, 'fonts.conf') },
    }),
    // A person's window does not say that it is being steered.
    ignoreDefaultArgs: headless ? [] : ['--enable-automation'],
    args: [
      '--no-first-run',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Where nobody watches, nothing moves: pictures and tests meet no half-faded card. Pages are
      // as large as the viewport says, and the bars around them are drawn no larger than they must be.
      ...(headless
        ? ['--disable-gpu', '--force-prefers-reduced-motion', '--window-size=500,400']
        : []),
      // Chrome's sandbox refuses to run as root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(proxy ? [`--proxy-server=${proxy}`] : []),
    ],
  };
}

async function firefoxOptions({
  extensionDir,
  headless,
  profile,
  colorScheme,
  proxy,
  prefs,
}: LaunchRequest): Promise<LaunchOptions> {
  const [host, port] = proxy?.split(':') ?? [];
  return {
    browser: 'firefox',
    // Lets extension pages be steered as others are.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({
        [await geckoId(extensionDir)]: GECKO_UUID,
      }),
      // What is installed for one run alone would take all it kept along.
      ...(profile !== undefined && {
        'extensions.webextensions.keepStorageOnUninstall': true,
        'extensions.webextensions.keepUuidOnUninstall': true,
      }),
      // Nothing is fetched for the browser itself.
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
      // Where nobody watches, nothing moves, and permissions are given without a question. A process
      // that a tab leaves is kept for the next one, and none is made ready for a site to come: to
      // start them takes more than many a test.
      ...(headless && {
        'dom.ipc.processPrelaunch.enabled': false,
        'dom.ipc.keepProcessesAlive.web': 4,
        'dom.ipc.keepProcessesAlive.webIsolated.max': 8,
        'dom.ipc.keepProcessesAlive.webIsolated.perOriginMax': 4,
        'ui.prefersReducedMotion': 1,
        'extensions.webextOptionalPermissionPrompts': false,
      }),
      ...(colorScheme && {
        'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
      }),
      ...(proxy && {
        'network.proxy.type': 1,
        'network.proxy.http': host,
        'network.proxy.http_port': Number(port),
        'network.proxy.ssl': host,
        'network.proxy.ssl_port': Number(port),
      }),
      ...prefs,
    },
  };
}

async function geckoId(extensionDir: string): Promise<string> {
  const manifest: {
    browser_specific_settings: { gecko: { id: string } };
  } = JSON.parse(await readFile(join(extensionDir, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}
