import type { Page } from 'puppeteer-core';
import { ExtensionPages } from '../scripts/browser/extension-pages.ts';
import type { FoundBrowser } from '../scripts/browser/find.ts';
import { gotoPageWithBrokenFrames } from '../scripts/browser/goto.ts';
import { launch } from '../scripts/browser/launch.ts';
import { countsOf } from '../scripts/browser/marks.ts';
import type { ExtensionBrowser, LaunchRequest } from '../scripts/browser/launch.ts';
import { interrupted } from '../scripts/interrupted.ts';
import { plant } from './page/plant.ts';
import type { BenchPage } from './pages.ts';

/**
 * Sent with every page: nothing is fetched that is not there, and the clock ticks as finely as a
 * browser lets it (https://developer.mozilla.org/docs/Web/API/Performance_API/High_precision_timing).
 */
export const HEADERS = {
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; connect-src 'self'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** A page of 20 MB is there within this. */
const LOAD_MS = 120_000;

/** The spotter's first reading, and what it looks at later, are over by then; in milliseconds. */
export const REST = 7500;

/** A browser with an extension, and pages opened in it one after the other. */
export class Laboratory implements AsyncDisposable {
  readonly session: ExtensionBrowser;
  readonly extension: ExtensionPages;

  private constructor(session: ExtensionBrowser, extension: ExtensionPages) {
    this.session = session;
    this.extension = extension;
  }

  /** @param prefs preferences of Firefox */
  static async open(
    browser: FoundBrowser,
    extensionDir: string,
    prefs?: LaunchRequest['prefs'],
  ): Promise<Laboratory> {
    const session = await launch({
      browser,
      extensionDir,
      headless: true,
      viewport: { width: 1000, height: 800 },
      signal: interrupted,
      ...(prefs && { prefs }),
    });
    return new Laboratory(session, await ExtensionPages.open(session));
  }

  /** Opens a page in a tab of its own, in front, for as long as something is done with it. */
  async visit<Result>(
    { url, planted }: BenchPage,
    scripts: readonly string[],
    work: (page: Page) => Promise<Result>,
  ): Promise<Result> {
    const page = await this.session.newPage();
    page.setDefaultTimeout(LOAD_MS);
    try {
      await gotoPageWithBrokenFrames(page, url);
      if (planted?.length) await plantIn(page, planted);
      for (const script of scripts) await this.extension.runFile(page, script);
      return await work(page);
    } finally {
      await page.close();
    }
  }

  /** How often each term is marked in a tab's page; throws where no spotter came to it. */
  async countsIn(tab: Page): Promise<Readonly<Record<string, number>>> {
    const counts = await countsOf(this.extension, tab);
    if (counts === null) throw new Error(`No spotter came to ${tab.url()}`);
    return counts;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.session[Symbol.asyncDispose]();
  }
}

/** From the page's own world, so that in ours every node is still new. */
async function plantIn(page: Page, sentences: readonly string[]): Promise<void> {
  const script = `(${plant.toString()})(document, ${JSON.stringify(sentences)})`;
  await page.evaluate(script);
}
