import type { Page } from 'puppeteer-core';
import { gotoExtensionPage } from './goto.ts';
import type { ExtensionBrowser } from './launch.ts';

/** A value that survives the way into the browser and back. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };

/** The extension from inside: its own pages, and the world of its content scripts. */
export class ExtensionPages {
  readonly #browser: ExtensionBrowser;
  readonly #console: Page;

  private constructor(browser: ExtensionBrowser, console: Page) {
    this.#browser = browser;
    this.#console = console;
  }

  /** To be opened before the pages that it looks at: a new tab puts the others in the background. */
  static async open(browser: ExtensionBrowser): Promise<ExtensionPages> {
    // A page of the extension's origin in which no script of its own runs.
    const console = await gotoExtensionPage(
      await browser.newPage(),
      `${browser.extensionBase}/manifest.json`,
    );
    return new ExtensionPages(browser, console);
  }

  /** The address of a file of the extension. */
  url(path: string): string {
    return `${this.#browser.extensionBase}/${path}`;
  }

  /** Opens a page of the extension in a tab of its own. */
  async openPage(path: string): Promise<Page> {
    return gotoExtensionPage(await this.#browser.newPage(), this.url(path));
  }

  /** The popup as it shows itself over a page. */
  async openPopup(over: Page): Promise<Page> {
    return this.openPage(await this.popupPath(over));
  }

  /** The path of the popup as it shows itself over a page. */
  async popupPath(over: Page): Promise<string> {
    return `popup.html?tab=${await this.tabId(over)}`;
  }

  /** The browser's own number for a page's tab. */
  async tabId(page: Page): Promise<number> {
    const ids = await this.#call<number[]>(
      `(await api.tabs.query({})).filter((tab) => tab.url === ${JSON.stringify(page.url())}).map((tab) => tab.id)`,
    );
    const [id, ...others] = ids;
    if (id === undefined || others.length > 0) {
      throw new Error(`${ids.length} tabs show ${page.url()}; one is needed to tell it by`);
    }
    return id;
  }

  /** Does something with what the extension keeps: `local.get(null)`, say. */
  async storage(call: string): Promise<unknown> {
    return this.#call(`await api.storage.${call}`);
  }

  /** Makes the extension forget all that it keeps: it is as if nobody had used it. */
  async forgetAll(): Promise<void> {
    const areas = '[api.storage.sync, api.storage.local, api.storage.session]';
    await this.#call(`await Promise.all(${areas}.map((area) => area.clear()))`);
  }

  /** Changes some settings, as the settings page does. */
  async changeSettings(changed: Json): Promise<void> {
    const kept = `(await api.storage.sync.get('settings')).settings`;
    const settings = `{ ...${kept}, ...${JSON.stringify(changed)} }`;
    await this.#call(`await api.storage.sync.set({ settings: ${settings} })`);
  }

  /** What the toolbar button says over a page. */
  async badgeText(page: Page): Promise<string> {
    return this.#call(`await api.action.getBadgeText({ tabId: ${await this.tabId(page)} })`);
  }

  /** Runs a function beside the content scripts of a page's top frame; it can use nothing of its surroundings here. */
  async evaluate<Args extends readonly Json[], Result>(
    page: Page,
    func: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    return this.#evaluateIn(`{ tabId: ${await this.tabId(page)} }`, func, args);
  }

  /** The same beside the content scripts of a frame, which the browser has a number for. */
  async evaluateInFrame<Args extends readonly Json[], Result>(
    page: Page,
    frame: number,
    func: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    const target = `{ tabId: ${await this.tabId(page)}, frameIds: [${frame}] }`;
    return this.#evaluateIn(target, func, args);
  }

  /** The browser's number for the frame of a page that shows an address. */
  async frameId(page: Page, address: string): Promise<number> {
    const target = `{ tabId: ${await this.tabId(page)}, allFrames: true }`;
    const ids = await this.#call<number[]>(
      `(await api.scripting.executeScript({ target: ${target}, func: () => location.href }))
        .filter(({ result }) => result === ${JSON.stringify(address)}).map(({ frameId }) => frameId)`,
    );
    const [id, ...others] = ids;
    if (id === undefined || others.length > 0) {
      throw new Error(`${ids.length} frames show ${address}; one is needed to tell it by`);
    }
    return id;
  }

  async #evaluateIn<Args extends readonly Json[], Result>(
    target: string,
    func: (...args: Args) => Result | Promise<Result>,
    args: Args,
  ): Promise<Result> {
    // Chrome would not tell that the function threw.
    const caught = `async (...args) => {
      try { return { value: await (${func.toString()})(...args) }; }
      catch (error) { return { thrown: String(error) }; }
    }`;
    const injection = `{ target: ${target}, func: ${caught}, args: ${JSON.stringify(args)} }`;
    const { value, thrown } = await this.#call<{ value: Result; thrown?: string }>(
      `(await api.scripting.executeScript(${injection}))[0].result`,
    );
    if (thrown !== undefined) throw new Error(thrown);
    return value;
  }

  /** Runs a file of the extension beside the content scripts of a page's top frame. */
  async runFile(page: Page, file: string): Promise<void> {
    const injection = { target: { tabId: await this.tabId(page) }, files: [file] };
    await this.#call(`await api.scripting.executeScript(${JSON.stringify(injection)})`);
  }

  // As text: a function that is sent along could not be built from parts under an extension's CSP.
  #call<Result>(expression: string): Promise<Result> {
    const script = `(async () => { const api = globalThis.browser ?? chrome; return ${expression}; })()`;
    return this.#console.evaluate<[], () => Promise<Result>>(script);
  }
}
