import { TargetType } from 'puppeteer-core';
import type { Browser, CDPSession, Page, Target } from 'puppeteer-core';

/** What the extension itself complained of: errors of its scripts, not those of pages. */
export class OwnErrors {
  readonly #base: string;
  #errors: string[] = [];
  #onWorkers: CDPSession[] = [];

  constructor(browser: Browser, base: string) {
    this.#base = base;
    this.#watchBackground(browser);
  }

  /**
   * Listens to a page: its content scripts, or all of it where it is one of the extension's. Of
   * those, Firefox tells uncaught errors alone, and by another way (below).
   */
  watch(page: Page): void {
    page.on('console', (message) => {
      if (message.type() !== 'error' && message.type() !== 'warn') return;
      if (message.location().url?.startsWith(this.#base)) this.#errors.push(message.text());
    });
    page.on('pageerror', (error) => {
      const trace = error instanceof Error ? `${error.message}\n${error.stack}` : String(error);
      if (trace.includes(this.#base)) this.#errors.push(trace);
    });
  }

  /** The errors since the last time. */
  take(): readonly string[] {
    const errors = this.#errors;
    this.#errors = [];
    return errors;
  }

  /** Listens to the background no more, until it starts anew: a worker that is listened to cannot end. */
  async leaveBackground(): Promise<void> {
    for (const session of this.#onWorkers.splice(0)) if (!session.detached) await session.detach();
  }

  #watchBackground(browser: Browser): void {
    // Firefox tells of every uncaught error on its error stream.
    browser.process()?.stderr?.on('data', (text: Buffer) => {
      for (const line of text.toString().split('\n')) {
        if (line.startsWith(`JavaScript error: ${this.#base}`)) this.#errors.push(line);
      }
    });
    const watchWorker = (target: Target) => {
      if (target.type() !== TargetType.SERVICE_WORKER || !target.url().startsWith(this.#base))
        return;
      void this.#watchWorker(target);
    };
    for (const target of browser.targets()) watchWorker(target);
    // The browser stops an idle worker, and starts it anew.
    browser.on('targetcreated', watchWorker);
  }

  async #watchWorker(target: Target): Promise<void> {
    const session = await target.createCDPSession();
    this.#onWorkers.push(session);
    session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
      this.#errors.push(exceptionDetails.exception?.description ?? exceptionDetails.text);
    });
    session.on('Runtime.consoleAPICalled', ({ type, args }) => {
      if (type === 'error') this.#errors.push(args.map((arg) => arg.value).join(' '));
    });
    await session.send('Runtime.enable');
  }
}
