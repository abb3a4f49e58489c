import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { gotoExtensionPage } from '../scripts/browser/goto.ts';
import type { ExtensionBrowser } from '../scripts/browser/launch.ts';

/** An extension's background, which browsers end when it has nothing to do. */
export class Background {
  /** Firefox ends it by itself after this many milliseconds, and nobody else can. */
  static readonly prefs = { 'extensions.background.idle.timeout': 400 };

  readonly #session: ExtensionBrowser;
  readonly #console: Page;

  private constructor(session: ExtensionBrowser, console: Page) {
    this.#session = session;
    this.#console = console;
  }

  /** To be called before the pages that are looked at are opened: a new tab puts them behind. */
  static async of(session: ExtensionBrowser): Promise<Background> {
    const url = `${session.extensionBase}/manifest.json`;
    return new Background(session, await gotoExtensionPage(await session.newPage(), url));
  }

  /** Ends it, or waits until it has ended. */
  async stop(): Promise<void> {
    const url = `${this.#session.extensionBase}/background.js`;
    const target = this.#session.browser.targets().find((one) => one.url() === url);
    await (await target?.worker())?.close();
    while (await this.#isRunning()) await setTimeout(50);
  }

  #isRunning(): Promise<boolean> | boolean {
    const base = this.#session.extensionBase;
    if (base.startsWith('chrome')) {
      return this.#session.browser.targets().some((one) => one.url() === `${base}/background.js`);
    }
    return this.#console.evaluate<[], () => boolean>(
      'browser.extension.getBackgroundPage() !== null',
    );
  }
}
