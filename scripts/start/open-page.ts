import type { Page } from 'puppeteer-core';
import { reasonOf } from '../../lib/helpers/reason-of.ts';

const LONGEST_MS = 60_000;

/** Opens the page that the person asked for, or says why not. */
export async function openPage(page: Page, url: string): Promise<void> {
  try {
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: LONGEST_MS });
  } catch (error) {
    const why = reasonOf(error);
    throw new Error(
      `${url} could not be opened: ${why}\nCheck the address and the network, and run the command again.`,
      { cause: error },
    );
  }
}
